import { ExperimentsError } from "../errors.ts";
import { canonicalJson } from "./canonicalJson.ts";
import type { Manifest } from "./Manifest.ts";
import { runCount } from "./runCount.ts";
import { sha256Of } from "./sha256Of.ts";
import { shardCount } from "./shardCount.ts";

/** Which runs a shard stands for, and its name. */
export interface ShardKey {
  readonly index: number;
  /** `s-` and 32 hexadecimal digits of a SHA-256 over the experiment and the runs: same id, same bytes. */
  readonly id: string;
  /** The runs `from` to `to` − 1. */
  readonly from: number;
  readonly to: number;
}

/**
 * Tells which runs a shard of a sweep holds, and what it is called.
 *
 * O(1).
 *
 * @example
 * const manifest = manifestOf({
 *   model: { name: "square", version: "1", setup: null }, parameters: [], seed: 1, outputs: ["area"],
 *   design: { kind: "sobol", dimensions: 0, size: 10, seed: null }, shardSize: 4,
 * });
 * const { from, to } = shardOf(manifest, 2);
 * [from, to]; // => [8, 10]
 * shardOf(manifest, 2).id.length; // => 34
 * @throws {ExperimentsError} `unknown-index`.
 */
export function shardOf(manifest: Manifest, index: number): ShardKey {
  const count = shardCount(manifest);
  if (!(Number.isInteger(index) && index >= 0 && index < count)) {
    const message = `Found shard ${index}; expected a whole number from 0 to ${count - 1}.`;
    throw new ExperimentsError("unknown-index", message, ["index"]);
  }
  const from = index * manifest.shardSize;
  const to = Math.min(runCount(manifest), from + manifest.shardSize);
  const hash = sha256Of(canonicalJson({ experiment: manifest.experiment, from, to }));
  return { index, id: `s-${hash.slice(0, 32)}`, from, to };
}

import { nextUint32, stream } from "@commonweal/numerics";
import { replicationOf } from "../designs/replicationOf.ts";
import type { Manifest } from "./Manifest.ts";

/** What a model is told of one run. */
export interface RunRequest {
  /** Number of the run in its sweep. */
  readonly run: number;
  /** Number of the point in the design. */
  readonly point: number;
  readonly replication: number;
  /** Seed of this run, a whole number below 2^53; the same at every point under common random numbers. */
  readonly seed: number;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Says what a model needs to know of a run, given the values of the parameters. */
export function runRequest(manifest: Manifest, run: number, values: Float64Array): RunRequest {
  const { point, replication, key } = replicationOf(manifest.design, run);
  const words = stream({ root: manifest.seed, ...key, purpose: "seed of a run" });
  const seed = (nextUint32(words) >>> 11) * 2 ** 32 + nextUint32(words);
  const named = manifest.parameters.map(({ name }, at) => [name, values[at] as number]);
  return { run, point, replication, seed, parameters: Object.fromEntries(named) };
}

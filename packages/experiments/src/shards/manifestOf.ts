import type { DesignSpec } from "../designs/DesignSpec.ts";
import { parsedDesign } from "../designs/parsedDesign.ts";
import { experimentHash } from "./experimentHash.ts";
import { kernelVersion } from "./kernelVersion.ts";
import type { Manifest } from "./Manifest.ts";
import { parsedManifest } from "./parsedManifest.ts";
import type { SweepParameter } from "./SweepParameter.ts";

/** What a manifest is made of; what is left out has no columns. */
export interface Sweep {
  readonly model: Manifest["model"];
  readonly parameters: readonly SweepParameter[];
  readonly design: DesignSpec;
  readonly seed: number;
  readonly outputs: readonly string[];
  readonly series?: readonly string[];
  readonly actors?: readonly string[];
  readonly shardSize: number;
}

/**
 * Makes the manifest of a sweep: everything that its results depend on, with one hash over it.
 *
 * A good shard takes 5 to 30 s: losing one costs little then, and so do files and queues.
 *
 * O(size of the description).
 *
 * @example
 * const manifest = manifestOf({
 *   model: { name: "square", version: "1", setup: null },
 *   parameters: [{ name: "side", min: 0, max: 2 }],
 *   design: { kind: "sobol", dimensions: 1, size: 10, seed: null },
 *   seed: 1, outputs: ["area"], shardSize: 4,
 * });
 * shardCount(manifest); // => 3
 * @throws {ExperimentsError} `invalid-design`, `invalid-manifest`; their path leads into the description.
 */
export function manifestOf(sweep: Sweep): Manifest {
  const { model, parameters, design, seed, outputs, series = [], actors = [], shardSize } = sweep;
  const content = {
    schema: 1 as const,
    kernel: kernelVersion,
    model,
    parameters: [...parameters],
    design: parsedDesign(design),
    seed,
    outputs: [...outputs],
    series: [...series],
    actors: [...actors],
    shardSize,
  };
  return parsedManifest({ ...content, experiment: experimentHash(content) });
}

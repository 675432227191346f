import { manifestOf, type Sweep } from "../shards/manifestOf.ts";

/** A small sweep for tests: ten runs of two parameters in shards of four, unless told otherwise. */
export function sweepOf(changes: Partial<Sweep> = {}) {
  return manifestOf({
    model: { name: "sums", version: "1", setup: null },
    parameters: [
      { name: "side", min: 0, max: 2 },
      { name: "kind", levels: [10, 20, 30] },
    ],
    design: { kind: "sobol", dimensions: 2, size: 10, seed: null },
    seed: 1,
    outputs: ["sum"],
    shardSize: 4,
    ...changes,
  });
}

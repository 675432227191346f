import { designOf } from "../designs/designOf.ts";
import { assignValues } from "./assignValues.ts";
import type { Manifest } from "./Manifest.ts";

/**
 * Gives the values that a sweep's parameters have at the points of its design: a column a parameter, a number a point.
 *
 * Replications of a point are not repeated.
 *
 * O(points · parameters).
 *
 * @example
 * const manifest = manifestOf({
 *   model: { name: "square", version: "1", setup: null },
 *   parameters: [{ name: "side", min: 0, max: 2 }], seed: 1, outputs: ["area"],
 *   design: { kind: "sobol", dimensions: 1, size: 4, seed: null }, shardSize: 4,
 * });
 * parameterColumns(manifest); // => [Float64Array.of(0, 1, 1.5, 0.5)]
 * @throws {ExperimentsError} `invalid-design`.
 */
export function parameterColumns({ design: spec, parameters }: Manifest): Float64Array[] {
  const design = designOf(spec.kind === "replicated" ? spec.design : spec);
  const columns = parameters.map(() => new Float64Array(design.size));
  const values = new Float64Array(design.dimensions);
  for (let point = 0; point < design.size; point += 1) {
    assignValues(parameters, design.point(point, values));
    columns.forEach((column, at) => {
      column[point] = values[at] as number;
    });
  }
  return columns;
}

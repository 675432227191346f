import type { DesignSpec } from "../designs/DesignSpec.ts";
import { designOf } from "../designs/designOf.ts";
import type { Model } from "./Model.ts";
import type { ResultTable } from "./ResultTable.ts";
import { runRange } from "./runRange.ts";

/**
 * Runs a model at every point of a design, here and now.
 *
 * The rows stand in the order of the design; `runEnsembleInWorkers` of `@commonweal/experiments/node` gives the same
 * table from several threads.
 *
 * O(runs).
 *
 * @example
 * const model = { outputs: ["sum"], run: (point, _index, out) => { out[0] = point[0] + point[1]; } };
 * const table = runEnsemble({ kind: "sobol", dimensions: 2, size: 4, seed: null }, model);
 * [...table.values]; // => [0, 1, 1, 1]
 * @throws {ExperimentsError} `invalid-design`, `run-failed`; the path of the latter begins with the run's index.
 */
export function runEnsemble(design: DesignSpec, model: Model): ResultTable {
  const points = designOf(design);
  return { outputs: model.outputs, rows: points.size, values: runRange(points, model, 0, points.size) };
}

import { ExperimentsError } from "../errors.ts";
import type { Model } from "./Model.ts";

/** Runs a model at one point into a row of outputs; a throw, and a number that is not finite or left unwritten, is a fault. */
export function runPoint(model: Model, point: Float64Array, index: number, row: Float64Array): void {
  row.fill(Number.NaN);
  try {
    model.run(point, index, row);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ExperimentsError("run-failed", `Run ${index}: ${why}`, [index], { cause: error });
  }
  const fault = row.findIndex((value) => !Number.isFinite(value));
  if (fault >= 0) {
    const message = `Run ${index}, ${model.outputs[fault]}: found ${row[fault]}; expected a finite number.`;
    throw new ExperimentsError("run-failed", message, [index, model.outputs[fault] ?? fault]);
  }
}

import type { Design } from "../designs/Design.ts";
import { ExperimentsError } from "../errors.ts";
import type { Model } from "./Model.ts";

/** Runs the points `from` to `to − 1` and gives their rows, one after the other; a number left unwritten is a fault. */
export function runRange(design: Design, model: Model, from: number, to: number): Float64Array {
  const width = model.outputs.length;
  const point = new Float64Array(design.dimensions);
  const values = new Float64Array((to - from) * width).fill(Number.NaN);
  for (let index = from; index < to; index += 1) {
    const row = values.subarray((index - from) * width, (index - from + 1) * width);
    try {
      model.run(design.point(index, point), index, row);
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
  return values;
}

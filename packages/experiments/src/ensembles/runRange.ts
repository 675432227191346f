import type { Design } from "../designs/Design.ts";
import type { Model } from "./Model.ts";
import { runPoint } from "./runPoint.ts";

/** How many points a model that takes several gets at once. */
export const pointsAtOnce = 256;

/** Runs the points `from` to `to − 1` and gives their rows, one after the other; a number left unwritten is a fault. */
export function runRange(design: Design, model: Model, from: number, to: number): Float64Array {
  const width = model.outputs.length;
  const values = new Float64Array((to - from) * width).fill(Number.NaN);
  for (let first = from; first < to; first += pointsAtOnce) {
    const end = Math.min(to, first + pointsAtOnce);
    const rows = values.subarray((first - from) * width, (end - from) * width);
    if (!ranTogether(design, model, first, end, rows)) runOneByOne(design, model, first, end, rows);
  }
  return values;
}

/** Runs points together where the model can; false where it cannot, or where something is wrong with one of them. */
function ranTogether(design: Design, model: Model, first: number, end: number, rows: Float64Array): boolean {
  if (!model.runMany) return false;
  const points = new Float64Array((end - first) * design.dimensions);
  for (let index = first; index < end; index += 1) {
    const begin = (index - first) * design.dimensions;
    design.point(index, points.subarray(begin, begin + design.dimensions));
  }
  try {
    model.runMany(points, first, rows);
  } catch {
    // One by one, the fault comes again and can be told by its index.
    return false;
  }
  return rows.every(Number.isFinite);
}

function runOneByOne(design: Design, model: Model, first: number, end: number, rows: Float64Array): void {
  const width = model.outputs.length;
  const point = new Float64Array(design.dimensions);
  for (let index = first; index < end; index += 1) {
    const row = rows.subarray((index - first) * width, (index - first + 1) * width);
    runPoint(model, design.point(index, point), index, row);
  }
}

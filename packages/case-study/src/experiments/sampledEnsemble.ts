import { column, type ResultTable } from "@commonweal/experiments";
import type { Ensemble } from "../study/Ensemble.ts";

/** Makes an ensemble of some sets of another, run under further scenarios: rows of the table are the sets in their order. */
export function sampledEnsemble(of: Ensemble, sets: Uint32Array, table: ResultTable): Ensemble {
  const width = of.varying.length;
  const points = new Float64Array(sets.length * width);
  for (const [row, set] of sets.entries()) {
    points.set(of.points.subarray(set * width, (set + 1) * width), row * width);
  }
  const columns = new Map<string, Float64Array>();
  return {
    tried: of.tried,
    varying: of.varying,
    points,
    accepted: Uint32Array.from(sets, (_, row) => row),
    column(scenario, output) {
      const name = `${scenario}.${output}`;
      const known = columns.get(name) ?? column(table, name);
      columns.set(name, known);
      return known;
    },
  };
}

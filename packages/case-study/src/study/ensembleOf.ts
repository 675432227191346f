import { column, type ResultTable } from "@commonweal/experiments";
import type { Ensemble } from "./Ensemble.ts";

/** Reads a table of runs as an ensemble; each output is copied out once. */
export function ensembleOf(table: ResultTable, rest: Omit<Ensemble, "column">): Ensemble {
  const columns = new Map<string, Float64Array>();
  return {
    ...rest,
    column(scenario, output) {
      const name = `${scenario}.${output}`;
      const known = columns.get(name) ?? column(table, name);
      columns.set(name, known);
      return known;
    },
  };
}

import type { InputColumn } from "../boxes/InputColumn.ts";
import type { PrimSearch } from "./PrimSearch.ts";

/** Sorts some of the runs by every numeric input, once. */
export function searchOver(
  inputs: readonly InputColumn[],
  labels: Uint8Array,
  chosen: ArrayLike<number>,
): PrimSearch {
  const runs = Array.from(chosen);
  const columns = inputs.map(({ kind, values }): InputColumn => {
    if (kind === "numeric") return { kind, values: Float64Array.from(runs, (run) => values[run] as number) };
    return { kind, values: runs.map((run) => values[run] as string | number) };
  });
  const kept = Uint8Array.from(runs, (run) => labels[run] as number);
  return {
    inputs: columns,
    labels: kept,
    orders: columns.map(({ kind, values }) => {
      if (kind === "categorical") return null;
      const numbers = values as Float64Array;
      return Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
    }),
    all: { runs: kept.length, ofInterest: kept.reduce((count, label) => count + label, 0) },
  };
}

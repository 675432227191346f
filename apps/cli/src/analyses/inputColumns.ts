import type { InputColumn } from "@commonweal/experiments";
import type { SweepColumns } from "./SweepColumns.ts";

/** The parameters that vary over some points, as columns. */
export function inputColumns(
  { inputs, manifest }: SweepColumns,
  places: readonly number[],
): { inputs: InputColumn[]; names: string[] } {
  const columns = inputs.map((values) => Float64Array.from(places, (place) => values[place] as number));
  const varying = columns.flatMap((values, at) => (new Set(values).size > 1 ? [at] : []));
  return {
    inputs: varying.map((at) => ({ kind: "numeric", values: columns[at] as Float64Array })),
    names: varying.map((at) => manifest.parameters[at]?.name ?? ""),
  };
}

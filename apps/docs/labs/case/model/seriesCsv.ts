import { type Band, type Curve, drawnQuantities } from "./Curves.ts";

function rowsOf(run: string, week: Float64Array, columns: readonly Float64Array[]): string[] {
  return Array.from(week, (value, row) => [run, value, ...columns.map((column) => column[row])].join(","));
}

/**
 * Writes what is drawn as CSV: a row for each run and week. The mean field comes as it is; agents as three runs, the 10 %,
 * 50 % and 90 % quantiles over their replications. Numbers are written in full.
 */
export function seriesCsv(
  curves: readonly [Curve, Curve],
  bands: readonly [Band | null, Band | null],
): string {
  const lines = [["run", "week", ...drawnQuantities].join(",")];
  for (const [index, name] of ["baseline", "counterfactual"].entries()) {
    const { week, path } = curves[index] as Curve;
    lines.push(
      ...rowsOf(
        name,
        week,
        drawnQuantities.map((quantity) => path[quantity]),
      ),
    );
    const band = bands[index];
    if (!band) continue;
    for (const [ending, of] of [
      ["p10", band.low],
      ["p50", band.middle],
      ["p90", band.high],
    ] as const)
      lines.push(
        ...rowsOf(
          `${name}-agents-${ending}`,
          band.week,
          drawnQuantities.map((quantity) => of[quantity]),
        ),
      );
  }
  return `${lines.join("\n")}\n`;
}

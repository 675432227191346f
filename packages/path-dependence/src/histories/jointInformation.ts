import { log } from "@commonweal/numerics";

/** Mutual information and entropies, in bits, of a table of chances or counts given row by row. */
export function jointInformation(
  table: Float64Array,
  columns: number,
): { readonly information: number; readonly ofRows: number; readonly ofColumns: number } {
  const rows = new Float64Array(table.length / columns);
  const byColumn = new Float64Array(columns);
  table.forEach((value, cell) => {
    const row = Math.floor(cell / columns);
    rows[row] = (rows[row] as number) + value;
    byColumn[cell % columns] = (byColumn[cell % columns] as number) + value;
  });
  const ofRows = entropy(rows);
  const ofColumns = entropy(byColumn);
  const information = Math.max(0, ofRows + ofColumns - entropy(table));
  return { information: information < 1e-15 ? 0 : information, ofRows, ofColumns };
}

function entropy(values: Float64Array): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  let nats = 0;
  for (const value of values) if (value > 0) nats -= (value / total) * log(value / total);
  return Math.max(0, nats / Math.LN2);
}

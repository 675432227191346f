import { demand } from "../model/demand.ts";

/** A table of payoffs as one array, row by row. Throws `invalid-parameters` for uneven rows or what is not finite. */
export function flatPayoffs(
  name: string,
  table: readonly (readonly number[])[],
  rows: number,
  columns: number,
): Float64Array {
  demand(rows >= 1 && table.length === rows, `${name}.length`, table.length, `${Math.max(1, rows)} rows`, [
    name,
  ]);
  const flat = new Float64Array(rows * columns);
  table.forEach((line, row) => {
    const even = columns >= 1 && line.length === columns;
    demand(even, `${name}[${row}].length`, line.length, `${Math.max(1, columns)} payoffs`, [name, row]);
    line.forEach((payoff, column) => {
      const place = `${name}[${row}][${column}]`;
      demand(Number.isFinite(payoff), place, payoff, "a finite number", [name, row, column]);
      flat[row * columns + column] = payoff;
    });
  });
  return flat;
}

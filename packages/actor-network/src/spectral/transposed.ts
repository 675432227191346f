import type { TieMatrix } from "./tieMatrix.ts";

/** Exchanges rows and columns. */
export function transposed({ offsets, targets, weights }: TieMatrix): TieMatrix {
  const order = offsets.length - 1;
  const begins = new Uint32Array(order + 1);
  for (const column of targets) begins[column + 1] = (begins[column + 1] as number) + 1;
  for (let row = 0; row < order; row += 1) {
    begins[row + 1] = (begins[row + 1] as number) + (begins[row] as number);
  }
  const next = begins.slice();
  const rows = new Uint32Array(targets.length);
  const entries = weights && new Float64Array(targets.length);
  for (let row = 0; row < order; row += 1) {
    for (let slot = offsets[row] as number; slot < (offsets[row + 1] as number); slot += 1) {
      const column = targets[slot] as number;
      const place = next[column] as number;
      next[column] = place + 1;
      rows[place] = row;
      if (entries && weights) entries[place] = weights[slot] as number;
    }
  }
  return { offsets: begins, targets: rows, weights: entries };
}

/** Rank of a 32 × 32 matrix of bits, a word a row. */
export function matrixRank(rows: Uint32Array): number {
  const left = rows.slice();
  let rank = 0;
  for (let bit = 31; bit >= 0; bit -= 1) {
    const pivot = left.findIndex((row, index) => index >= rank && ((row >>> bit) & 1) === 1);
    if (pivot < 0) continue;
    const chosen = left[pivot] as number;
    left[pivot] = left[rank] as number;
    left[rank] = chosen;
    for (let index = rank + 1; index < 32; index += 1) {
      if (((left[index] as number) >>> bit) & 1) left[index] = (left[index] as number) ^ chosen;
    }
    rank += 1;
  }
  return rank;
}

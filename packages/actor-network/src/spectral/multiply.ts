import type { TieMatrix } from "./tieMatrix.ts";

/** Writes the product of the matrix and `vector` into `product`. */
export function multiply(matrix: TieMatrix, vector: Float64Array, product: Float64Array): void {
  const { offsets, targets, weights } = matrix;
  let slot = 0;
  for (let row = 0; row < product.length; row += 1) {
    const end = offsets[row + 1] as number;
    let total = 0;
    if (weights === null) {
      for (; slot < end; slot += 1) total += vector[targets[slot] as number] as number;
    } else {
      for (; slot < end; slot += 1) {
        total += (vector[targets[slot] as number] as number) * (weights[slot] as number);
      }
    }
    product[row] = total;
  }
}

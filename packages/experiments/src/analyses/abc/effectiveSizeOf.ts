/** Independent draws that tell as much as draws of these weights; 0 without any. */
export function effectiveSizeOf(weights: ArrayLike<number>): number {
  let [whole, squares] = [0, 0];
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] as number;
    whole += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (whole * whole) / squares;
}

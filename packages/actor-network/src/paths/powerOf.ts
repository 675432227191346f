/**
 * Raises a base above 0 to a power of at least 0, by the binary digits of the power: squares for the whole ones, square
 * roots for the fraction. Exact where base and power let it be (1, 2, 0.5 as far as the root is); else within 1e-14.
 */
export function powerOf(base: number, power: number): number {
  let whole = Math.floor(power);
  let rest = power - whole;
  let result = 1;
  for (let square = base; whole > 0; square *= square) {
    const half = Math.floor(whole / 2);
    if (whole > 2 * half) result *= square;
    whole = half;
  }
  for (let root = Math.sqrt(base); rest > 0; root = Math.sqrt(root)) {
    rest *= 2;
    if (rest < 1) continue;
    rest -= 1;
    result *= root;
  }
  return result;
}

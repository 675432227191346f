/** Finds where a function changes its sign between two points at which the signs differ, by halving to the last digit. */
export function signChange(of: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  const sign = Math.sign(of(low));
  for (let round = 0; round < 200; round += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    const value = of(middle);
    if (value === 0) return middle;
    if (Math.sign(value) === sign) low = middle;
    else high = middle;
  }
  return high;
}

/** Finds the smallest push from 0 to the most that is enough, by doubling and halving to the last digit. */
export function smallestPush(enough: (push: number) => boolean, most: number): number | null {
  if (enough(0)) return 0;
  let low = 0;
  let high = Math.min(1, most);
  while (!enough(high)) {
    if (high >= most) return null;
    low = high;
    high = Math.min(2 * high, most);
  }
  while (high - low > 1e-12 * high) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Finds whose part of cumulated weights a draw from 0 to 1 falls into. */
export function drawnByWeight(shares: Float64Array, draw: number): number {
  const aim = draw * (shares.at(-1) ?? 0);
  let [low, high] = [0, shares.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] as number) > aim) high = middle;
    else low = middle + 1;
  }
  return low;
}

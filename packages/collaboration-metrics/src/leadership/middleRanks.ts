/** Ranks values from 1 up; equal values share the mean of their ranks. O(n log n). */
export function middleRanks(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from(values, (_, place) => place);
  order.sort((first, second) => (values[first] as number) - (values[second] as number));
  const ranks = new Float64Array(values.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] as number];
    while (end < order.length && values[order[end] as number] === value) end += 1;
    for (let place = start; place < end; place += 1) ranks[order[place] as number] = (start + 1 + end) / 2;
  }
  return ranks;
}

/** Sums of the weights up to and with each. */
export function cumulated(weights: ArrayLike<number>): Float64Array {
  let below = 0;
  return Float64Array.from(weights, (weight) => {
    below += weight;
    return below;
  });
}

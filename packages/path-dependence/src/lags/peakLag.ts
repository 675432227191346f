/** The lag of the largest of the correlations at −L to L, of equals the nearest to 0. */
export function peakLag(correlations: Float64Array): number {
  const middle = (correlations.length - 1) / 2;
  let best = 0;
  for (let distance = 1; distance <= middle; distance += 1) {
    for (const lag of [distance, -distance]) {
      if ((correlations[middle + lag] as number) > (correlations[middle + best] as number)) best = lag;
    }
  }
  return best;
}

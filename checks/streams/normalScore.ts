/** How far a chi-squared value lies from what is expected, in standard deviations (Wilson and Hilferty). */
export function chiSquaredScore(value: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(value / freedom) - (1 - spread)) / Math.sqrt(spread);
}

/** How far a count lies from a Poisson mean, in standard deviations. */
export const poissonScore = (count: number, mean: number): number => 2 * (Math.sqrt(count) - Math.sqrt(mean));

/** Sum of squared deviations of counts from their expected shares of a total. */
export function chiSquared(counts: ArrayLike<number>, shares: ArrayLike<number>, total: number): number {
  let value = 0;
  for (let cell = 0; cell < shares.length; cell += 1) {
    const expected = (shares[cell] as number) * total;
    value += ((counts[cell] as number) - expected) ** 2 / expected;
  }
  return value;
}

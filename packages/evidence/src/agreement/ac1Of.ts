/** AC1 of an agreement and of the mean share of each value in use; `null` where that is one alone. */
export function ac1Of(agreement: number, shares: readonly number[]): number | null {
  if (shares.length < 2) return null;
  const chance = shares.reduce((sum, share) => sum + share * (1 - share), 0) / (shares.length - 1);
  return (agreement - chance) / (1 - chance);
}

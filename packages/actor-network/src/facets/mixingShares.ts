/** Shares of all ties, from ties as `tiesBetweenGroups` counts them. O(groups²). */
export function mixingShares(
  ties: Float64Array,
  size: number,
  directed: boolean,
): { readonly total: number; readonly shares: Float64Array | null } {
  const halves = directed
    ? ties
    : ties.map((amount, cell) => (cell % (size + 1) === 0 ? amount : amount / 2));
  const total = halves.reduce((all, amount) => all + amount, 0);
  return { total, shares: total > 0 ? halves.map((amount) => amount / total) : null };
}

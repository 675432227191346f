/** What a table of ties between groups says in one number; each `null` where it is not defined. */
export interface MixingSummaries {
  /** (between − within) / all: −1 all within, +1 all between. */
  readonly eiIndex: number | null;
  /** Newman's r: (Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g), 1 all within, 0 as the groups' totals make likely. */
  readonly assortativity: number | null;
  /** Newman's Q of the groups: Σ e_gg − Σ a_g b_g. */
  readonly modularity: number | null;
}

/**
 * Sums up shares of ties between groups, row by row, in which a tie of an undirected network is half a tie either way.
 *
 * All are `null` without shares; assortativity as well when all ties are in one group. O(groups²).
 */
export function mixingSummaries(shares: Float64Array | null, groups: number): MixingSummaries {
  if (!shares) return { eiIndex: null, assortativity: null, modularity: null };
  let [within, expected, unequal] = [0, 0, 0];
  for (let group = 0; group < groups; group += 1) {
    let [sent, received] = [0, 0];
    for (let other = 0; other < groups; other += 1) {
      sent += shares[group * groups + other] as number;
      received += shares[other * groups + group] as number;
      if (other !== group) unequal += shares[group * groups + other] as number;
    }
    within += shares[group * groups + group] as number;
    expected += sent * received;
  }
  const modularity = within - expected;
  const unexpected = 1 - expected;
  return {
    eiIndex: unequal - within,
    assortativity: unexpected <= (unequal === 0 ? 1e-12 : 0) ? null : modularity / unexpected,
    modularity,
  };
}

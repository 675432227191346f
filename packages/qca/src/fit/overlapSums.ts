/** Sums over cases of which all parameters of fit are made. */
export interface OverlapSums {
  /** Σ x and Σ y. */
  readonly members: number;
  readonly total: number;
  /** Σ min(x, y) and Σ min(x, y, 1 − y). */
  readonly joint: number;
  readonly shared: number;
}

/** Adds up the memberships of cases in a set, in the outcome, and in both. */
export function overlapSums(set: Float64Array, outcome: Float64Array): OverlapSums {
  let [members, total, joint, shared] = [0, 0, 0, 0];
  for (let index = 0; index < set.length; index++) {
    const x = set[index] as number;
    const y = outcome[index] as number;
    members += x;
    total += y;
    joint += Math.min(x, y);
    shared += Math.min(x, y < 0.5 ? y : 1 - y);
  }
  return { members, total, joint, shared };
}

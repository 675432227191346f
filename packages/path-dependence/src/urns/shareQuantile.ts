import { PathDependenceError } from "../errors.ts";
import type { ShareDistribution } from "./ShareDistribution.ts";

/** Slack for the rounding of the summed chances. */
const rounding = 1e-12;

/**
 * Reads a quantile off an exact distribution of shares.
 *
 * The smallest share with P(x ≤ share) ≥ p (the inverse of the distribution function, type 1), range [0, 1], no unit.
 * Other tools interpolate between the possible shares; this gives one that can occur.
 *
 * O(shares).
 *
 * @example
 * shareQuantile(shareLaw({ initial: [1, 1], rule: linearRule }, 2), 0.5); // => 0.5
 * @throws {PathDependenceError} `invalid-option` when p lies outside 0 to 1.
 */
export function shareQuantile({ shares, chances }: ShareDistribution, p: number): number {
  if (!(p >= 0 && p <= 1))
    throw new PathDependenceError("invalid-option", `Found p = ${p}; expected 0 to 1.`, ["p"]);
  let below = 0;
  let last = 0;
  for (let index = 0; index < shares.length; index += 1) {
    const chance = chances[index] as number;
    if (chance === 0) continue;
    below += chance;
    last = shares[index] as number;
    if (below >= p - rounding) return last;
  }
  return last;
}

import { sum } from "@commonweal/numerics";
import type { ShareDistribution } from "./ShareDistribution.ts";

/**
 * Takes the mean of a share that varies between histories.
 *
 * Σ p x, range [0, 1], no unit.
 *
 * O(shares).
 *
 * @example
 * shareMean(shareLaw({ initial: [2, 1], rule: linearRule }, 10)); // ≈ 0.6666666667
 */
export function shareMean({ shares, chances }: ShareDistribution): number {
  return sum(chances.map((chance, index) => chance * (shares[index] as number)));
}

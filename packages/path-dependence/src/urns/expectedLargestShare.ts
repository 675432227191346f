import { sum } from "@commonweal/numerics";
import type { ShareDistribution } from "./ShareDistribution.ts";

/**
 * Finds how large the share of the colour in front is on average.
 *
 * Σ p max(x, 1 − x), range [1/2, 1], no unit: 1/2 is balance in every history, 1 is monopoly in every history.
 *
 * O(shares).
 *
 * @example
 * expectedLargestShare(shareLaw({ initial: [1, 1], rule: linearRule }, 100)); // ≈ 0.7475247525
 */
export function expectedLargestShare({ shares, chances }: ShareDistribution): number {
  return sum(
    chances.map((chance, index) => {
      const share = shares[index] as number;
      return chance * Math.max(share, 1 - share);
    }),
  );
}

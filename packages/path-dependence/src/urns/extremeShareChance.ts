import { sum } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import type { ShareDistribution } from "./ShareDistribution.ts";

/**
 * Finds the chance that one of two colours has nearly everything.
 *
 * P(x ≤ margin or x ≥ 1 − margin), range [0, 1], no unit; the ends count.
 *
 * O(shares).
 *
 * @example
 * extremeShareChance(shareLaw({ initial: [1, 1], rule: linearRule }, 100), 0.1); // ≈ 0.198019802
 * @throws {PathDependenceError} `invalid-option` when the margin lies outside 0 to 1/2.
 */
export function extremeShareChance({ shares, chances }: ShareDistribution, margin: number): number {
  if (!(margin >= 0 && margin <= 0.5)) {
    const message = `Found margin = ${margin}; expected 0 to 0.5.`;
    throw new PathDependenceError("invalid-option", message, ["margin"]);
  }
  return sum(
    chances.map((chance, index) => {
      const share = shares[index] as number;
      return share <= margin || share >= 1 - margin ? chance : 0;
    }),
  );
}

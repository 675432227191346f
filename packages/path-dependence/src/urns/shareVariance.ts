import { sum } from "@commonweal/numerics";
import type { ShareDistribution } from "./ShareDistribution.ts";
import { shareMean } from "./shareMean.ts";

/**
 * Takes the variance of a share between histories of the same urn.
 *
 * Σ p (x − mean)², range [0, 1/4], no unit. This is what tells path dependence from slowness: where it stays above 0
 * as the horizon grows, the same parameters lead to several outcomes. Autocorrelation within one history does not
 * tell that, since every slow process has it.
 *
 * O(shares).
 *
 * @example
 * shareVariance(shareLaw({ initial: [1, 1], rule: linearRule }, 100)); // ≈ 0.0816993464
 */
export function shareVariance(law: ShareDistribution): number {
  const mean = shareMean(law);
  return sum(law.chances.map((chance, index) => chance * ((law.shares[index] as number) - mean) ** 2));
}

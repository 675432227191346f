import { pairableValues } from "./pairableValues.ts";
import { percentAgreement } from "./percentAgreement.ts";
import type { Ratings } from "./Ratings.ts";

/**
 * Tells how far several coders agree beyond chance when each unit has equally many values (Fleiss' kappa).
 *
 * κ = (P − P_e) / (1 − P_e): P the mean share of equal pairs of values in a unit, P_e = Σ p_k² from the shares of all
 * values. No unit; 1 is full agreement, 0 what chance gives. Coders need not be the same from unit to unit. `null` when
 * units differ in how many values they have (a single one included), when there is no unit, or when all values are the
 * same. Alpha at the level nominal is the same measure with a correction for small samples, and takes missing values.
 *
 * O(values).
 *
 * @example
 * fleissKappa([["a", "a", "a"], ["b", "b", "a"], ["b", "b", "b"]]); // ≈ 0.55
 * fleissKappa([["a", "a", "a"], ["b", "b", null]]); // => null
 * @see Fleiss (1971), Psychological Bulletin 76(5), 378–382.
 */
export function fleissKappa(ratings: Ratings): number | null {
  const { categories, values } = pairableValues(ratings, "nominal");
  const sizes = new Set(
    ratings.map((row) => row.reduce<number>((sum, value) => sum + Number(value !== null), 0)),
  );
  sizes.delete(0);
  const agreement = percentAgreement(ratings);
  if (agreement === null || sizes.size > 1 || categories.length < 2) return null;
  const counts = new Float64Array(categories.length);
  for (const value of values) counts[value] = (counts[value] as number) + 1;
  const chance = counts.reduce((sum, count) => sum + (count / values.length) * (count / values.length), 0);
  return (agreement - chance) / (1 - chance);
}

import type { AdoptionRace } from "./AdoptionRace.ts";
import { checkedRace } from "./checkedRace.ts";

/**
 * Gives Arthur's published chance that A wins, which takes the lead for a continuous number.
 *
 * s (a_R − b_R) / (s (a_R − b_R) + r (b_S − a_S)), range [0, 1], no unit. Leads are whole numbers and a tie keeps its
 * own taste, so the true chance, `adoptionChances`, differs: with advantages of 3 and 1 at returns of 1 it is 2/3, and
 * this formula says 3/4. For comparison with the literature only.
 *
 * `null` unless both types have increasing returns, arrive evenly, and at least one likes its technology better: else
 * the formula does not hold.
 *
 * O(1).
 *
 * @example
 * const typeR = { payoffA: 3, payoffB: 0, returns: 1 };
 * const typeS = { payoffA: 0, payoffB: 1, returns: 1 };
 * continuousAdoptionChance({ typeR, typeS }); // => 0.75
 * adoptionChances({ typeR, typeS }).a; // ≈ 0.6666666667
 * @throws {PathDependenceError} `invalid-race`.
 * @see Arthur (1989), The Economic Journal 99(394), 116–131.
 */
export function continuousAdoptionChance(race: AdoptionRace): number | null {
  const { gapR, gapS, returnsR, returnsS, chanceR } = checkedRace(race);
  if (!(returnsR > 0 && returnsS > 0 && chanceR === 0.5) || gapR + gapS === 0) return null;
  return (returnsS * gapR) / (returnsS * gapR + returnsR * gapS);
}

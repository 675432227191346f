import { advanceLaw } from "./advanceLaw.ts";
import { checkWhole } from "./checkWhole.ts";
import { drawChance } from "./drawChance.ts";
import { possibleShares } from "./possibleShares.ts";
import type { ShareDistribution } from "./ShareDistribution.ts";
import type { Urn } from "./Urn.ts";

/**
 * Finds the exact distribution of the first colour's share after some draws from an urn of two colours.
 *
 * Entry i is for i draws of the first colour: its share, balls of the start included, is
 * (a + c i) / (a + b + c n) with c balls added a draw; no unit. Found by recursion over the draws, not by sampling.
 * The share of the draws alone is i / n; it has the same limit.
 *
 * O(draws²) time, O(draws) space.
 *
 * @example
 * shareLaw({ initial: [1, 1], rule: linearRule }, 2).shares; // => Float64Array.of(0.25, 0.5, 0.75)
 * shareLaw({ initial: [1, 1], rule: linearRule }, 2).chances[0]; // ≈ 0.3333333333
 * @throws {PathDependenceError} `invalid-urn`, `invalid-rule` (a chance outside 0 to 1), `invalid-option` unless draws
 * is a whole number from 0 to 1e6.
 */
export function shareLaw(urn: Urn, draws: number): ShareDistribution {
  checkWhole("draws", draws, 0, 1e6);
  const chanceAt = drawChance(urn);
  const chances = new Float64Array(draws + 1);
  chances[0] = 1;
  for (let drawn = 0; drawn < draws; drawn += 1) advanceLaw(chances, drawn, chanceAt);
  return { shares: possibleShares(urn, draws), chances };
}

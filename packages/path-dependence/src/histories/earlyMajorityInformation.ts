import { advanceLaw } from "../urns/advanceLaw.ts";
import { checkWhole } from "../urns/checkWhole.ts";
import { drawChance } from "../urns/drawChance.ts";
import type { Urn } from "../urns/Urn.ts";
import type { EarlyInformation } from "./EarlyInformation.ts";
import type { EarlyEventOptions } from "./earlyEventIndex.ts";
import { jointInformation } from "./jointInformation.ts";
import { laterMean } from "./laterMean.ts";

/**
 * Finds how much the majority among the early draws of a two-colour urn tells about the final one, exactly.
 *
 * I(early majority; final majority) in bits and, as an index without unit, I / H(final majority), range [0, 1]. Both
 * majorities are of draws, balls of the start left out, the early ones counting in the final one; a tie is an outcome of
 * its own (none with odd numbers). Falls with the horizon, so state it.
 *
 * The index is `null` where the final majority is always the same.
 *
 * O(draws²) time, O(draws) space.
 *
 * @example
 * earlyMajorityInformation({ initial: [1, 1], rule: linearRule }, { draws: 101 }).information; // ≈ 0.1926686733
 * @throws {PathDependenceError} `invalid-urn`, `invalid-rule`, `invalid-option` unless 1 ≤ early ≤ draws ≤ 1e5.
 */
export function earlyMajorityInformation(
  urn: Urn,
  { draws, early = 1 }: EarlyEventOptions,
): EarlyInformation {
  checkWhole("draws", draws, 1, 1e5);
  checkWhole("early", early, 1, draws);
  const chanceAt = drawChance(urn);
  const law = new Float64Array(early + 1);
  law[0] = 1;
  for (let drawn = 0; drawn < early; drawn += 1) advanceLaw(law, drawn, chanceAt);
  const ahead = laterMean(chanceAt, early, draws, (first) => (2 * first > draws ? 1 : 0));
  const tied = laterMean(chanceAt, early, draws, (first) => (2 * first === draws ? 1 : 0));
  const table = new Float64Array(9);
  law.forEach((chance, first) => {
    const row = 3 * (Math.sign(2 * first - early) + 1);
    const [wins, ties] = [ahead[first] as number, tied[first] as number];
    [1 - wins - ties, ties, wins].forEach((part, column) => {
      table[row + column] = (table[row + column] as number) + chance * Math.max(0, part);
    });
  });
  const { information, ofColumns: entropy } = jointInformation(table, 3);
  return { information, entropy, index: entropy > 0 ? information / entropy : null, horizon: draws };
}

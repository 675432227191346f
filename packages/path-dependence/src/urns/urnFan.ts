import { advanceLaw } from "./advanceLaw.ts";
import { checkedFan } from "./checkedFan.ts";
import { drawChance } from "./drawChance.ts";
import { possibleShares } from "./possibleShares.ts";
import type { FanOptions, ShareFan } from "./ShareFan.ts";
import { shareQuantile } from "./shareQuantile.ts";
import type { Urn } from "./Urn.ts";

/**
 * Follows the exact quantiles of the first colour's share in an urn of two colours.
 *
 * Quantiles as {@link shareQuantile} has them; shares include the balls of the start; no unit, time in draws. A fan
 * that closes with time is mere slowness; one that stays open has several outcomes.
 *
 * O(draws² + times × levels × draws) time, O(draws) space.
 *
 * @example
 * urnFan({ initial: [1, 1], rule: linearRule }, { times: [0, 2], levels: [0.5] }).quantiles; // => [Float64Array.of(0.5, 0.5)]
 * @throws {PathDependenceError} `invalid-urn`, `invalid-rule`, `invalid-option` (times not ascending whole numbers up to
 * 1e6, levels outside 0 to 1).
 */
export function urnFan(urn: Urn, options: FanOptions): ShareFan {
  const { times, levels } = checkedFan(options);
  const chanceAt = drawChance(urn);
  const chances = new Float64Array((times.at(-1) ?? 0) + 1);
  chances[0] = 1;
  const quantiles = Array.from(levels, () => new Float64Array(times.length));
  let drawn = 0;
  times.forEach((time, column) => {
    for (; drawn < time; drawn += 1) advanceLaw(chances, drawn, chanceAt);
    const law = { shares: possibleShares(urn, time), chances: chances.subarray(0, time + 1) };
    levels.forEach((level, row) => {
      (quantiles[row] as Float64Array)[column] = shareQuantile(law, level);
    });
  });
  return { times, levels, quantiles };
}

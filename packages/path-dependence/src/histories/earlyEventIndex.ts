import { advanceLaw } from "../urns/advanceLaw.ts";
import { checkWhole } from "../urns/checkWhole.ts";
import { drawChance } from "../urns/drawChance.ts";
import type { Urn } from "../urns/Urn.ts";
import { laterMean } from "./laterMean.ts";

export interface EarlyEventOptions {
  /** Number of draws in all: the horizon. */
  readonly draws: number;
  /** How many first draws count as early. Default: 1. */
  readonly early?: number;
}

/**
 * Finds how much of the final share the early draws of a two-colour urn decide, exactly (correlation ratio).
 *
 * η² = Var(E[final share | early draws]) / Var(final share), range [0, 1], no unit: early / draws where draws are
 * independent, towards 1 where the start decides. The final share is that of all draws, the early ones included; with the
 * balls of the start it has the same η². The order of the early draws does not matter to an urn. Falls with the horizon,
 * so state it; what it tends to is what counts.
 *
 * `null` where the final share does not vary.
 *
 * O(draws²) time, O(draws) space.
 *
 * @example
 * earlyEventIndex({ initial: [1, 1], rule: linearRule }, { draws: 101 }); // ≈ 0.3399339934
 * earlyEventIndex({ initial: [1, 1], rule: powerRule(0) }, { draws: 10 }); // ≈ 0.1
 * @throws {PathDependenceError} `invalid-urn`, `invalid-rule`, `invalid-option` unless 1 ≤ early ≤ draws ≤ 1e5.
 */
export function earlyEventIndex(urn: Urn, { draws, early = 1 }: EarlyEventOptions): number | null {
  checkWhole("draws", draws, 1, 1e5);
  checkWhole("early", early, 1, draws);
  const chanceAt = drawChance(urn);
  const law = new Float64Array(draws + 1);
  law[0] = 1;
  for (let drawn = 0; drawn < early; drawn += 1) advanceLaw(law, drawn, chanceAt);
  const given = laterMean(chanceAt, early, draws, (first) => first);
  const between = varianceOf(law, given, early);
  for (let drawn = early; drawn < draws; drawn += 1) advanceLaw(law, drawn, chanceAt);
  const all = varianceOf(
    law,
    Float64Array.from({ length: draws + 1 }, (_, first) => first),
    draws,
  );
  return all < 1e-12 ? null : between / all;
}

function varianceOf(chances: Float64Array, values: Float64Array, last: number): number {
  let mean = 0;
  for (let index = 0; index <= last; index += 1)
    mean += (chances[index] as number) * (values[index] as number);
  let variance = 0;
  for (let index = 0; index <= last; index += 1)
    variance += (chances[index] as number) * ((values[index] as number) - mean) ** 2;
  return variance;
}

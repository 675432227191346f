import { nullOutcome } from "../nulls/nullOutcome.ts";
import type { FacetValue } from "./FacetValue.ts";

/** Sets a facet's value beside its draws; draws in which it is undefined do not count. O(draws × log draws). */
export function valueAgainst(
  observed: number | null,
  draws: readonly (number | null)[],
  whenNull: string,
): FacetValue {
  if (observed === null) return { observed, chance: null, effect: null, reason: whenNull };
  const chance = nullOutcome(
    observed,
    draws.filter((value) => value !== null),
  );
  if (!chance) {
    return { observed, chance, effect: null, reason: "It is not defined in any draw of the null model." };
  }
  return { observed, chance, effect: observed - chance.mean, reason: null };
}

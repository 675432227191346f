import { checkGroups } from "../measures/checkGroups.ts";
import { checkStrengths } from "../measures/checkStrengths.ts";
import { degree } from "../measures/degree.ts";
import { sectorBalance } from "../measures/sectorBalance.ts";
import { strength } from "../measures/strength.ts";
import type { DirectionOptions } from "../measures/totalPerActor.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { againstChance, type FacetStatistic } from "./againstChance.ts";
import type { ChanceOptions } from "./ChanceOptions.ts";
import type { FacetValue } from "./FacetValue.ts";
import { groupSizes } from "./groupSizes.ts";

export interface BalanceFacetOptions extends DirectionOptions, ChanceOptions {
  /** Share out the strength of ties. Default: false, their number. */
  readonly weighted?: boolean;
}

/** Evenness and kin are those of `sectorBalance`. */
export interface BalanceFacet {
  readonly names: readonly string[];
  /** Actors of each group. */
  readonly sizes: Uint32Array;
  /** Each group's share of the ends of ties. */
  readonly shares: readonly FacetValue[];
  readonly evenness: FacetValue;
  readonly blau: FacetValue;
  readonly blauNormalised: FacetValue;
  readonly theil: FacetValue;
  readonly gini: FacetValue;
  readonly giniNormalised: FacetValue;
}

const parts = ["evenness", "blau", "blauNormalised", "theil", "gini", "giniNormalised"] as const;

/**
 * Tells how evenly the ties are shared out among groups: the fifth of five facets of how groups grow together.
 *
 * A group's share is what its actors send (`out`), receive (`in`) or both, over that of all; shares and the indices of
 * `sectorBalance` each with the null's mean, its 95 % interval and p = (c + 1) / (R + 1). A value that is not defined has
 * `observed` null and a reason. The five facets are not to be added up to one index.
 *
 * Direction must be said on a directed network. Parallel ties each count, self-loops do not; isolated actors count in
 * the sizes. The null deals the labels to the actors: groups of unequal size have unequal shares by chance, and the effect
 * is what goes beyond it. A group without actors pulls evenness down.
 *
 * O(ties + draws × (actors + groups)) time, O(actors + draws × groups) space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0, 2),
 *   targets: Uint32Array.of(1, 2, 3, 3),
 *   weights: new Float64Array(4).fill(1),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
 * const { shares, blau } = balanceFacet(network, groups, { direction: "out", draws: 99, seed: 1 });
 * shares.map(({ observed }) => observed); // => [0.75, 0.25]
 * blau.observed; // => 0.375
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction, the groups belong to a network
 * of another size or draws is not a whole number of at least 1, `invalid-strength` when strengths count and one is
 * negative or not finite.
 */
export function balanceFacet(
  network: TieArrays,
  groups: Grouping,
  { weighted = false, ...options }: BalanceFacetOptions,
): BalanceFacet {
  checkGroups(network, groups);
  if (weighted) checkStrengths(network);
  const prepare = (each: TieArrays): FacetStatistic => {
    const totals = weighted ? strength(each, options) : degree(each, options);
    return (labels) => {
      const amounts = amountPerGroup(totals, labels.groups);
      const all = amounts.reduce((sum, amount) => sum + amount, 0);
      const balance = sectorBalance(amounts);
      const shares = Array.from(amounts, (amount) => (all === 0 ? null : amount / all));
      return [...parts.map((part) => balance[part]), ...shares];
    };
  };
  const whenNull = (value: number): string =>
    value < parts.length && groups.names.length < 2
      ? "There are fewer than two groups."
      : "There is no tie between two actors.";
  const values = againstChance(network, { groups, ranks: null }, prepare, whenNull, options);
  const [evenness, blau, blauNormalised, theil, gini, giniNormalised, ...shares] = values as [
    FacetValue,
    FacetValue,
    FacetValue,
    FacetValue,
    FacetValue,
    FacetValue,
  ];
  const sizes = groupSizes(groups);
  return { names: groups.names, sizes, shares, evenness, blau, blauNormalised, theil, gini, giniNormalised };
}

function amountPerGroup(totals: Float64Array, { names, of }: Grouping): Float64Array {
  const amounts = new Float64Array(names.length);
  totals.forEach((total, actor) => {
    const group = of[actor] as number;
    amounts[group] = (amounts[group] as number) + total;
  });
  return amounts;
}

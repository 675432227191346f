import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { againstChance, type FacetStatistic } from "./againstChance.ts";
import type { ChanceOptions } from "./ChanceOptions.ts";
import type { FacetValue } from "./FacetValue.ts";
import { type GroupMixing, type GroupMixingOptions, groupMixing } from "./groupMixing.ts";
import { mixingShares } from "./mixingShares.ts";
import { mixingSummaries } from "./mixingSummaries.ts";
import { tiesBetweenGroups } from "./tiesBetweenGroups.ts";

export interface MixingFacet {
  readonly mixing: GroupMixing;
  /** Ties from each group to each, row by row as in `mixing.ties`. */
  readonly ties: readonly FacetValue[];
  readonly eiIndex: FacetValue;
  readonly assortativity: FacetValue;
  readonly modularity: FacetValue;
}

/**
 * Tells who is tied to whom beyond chance: the first of five facets of how groups grow together.
 *
 * The table of `groupMixing` and its summaries, each with the null's mean, its 95 % interval and p = (c + 1) / (R + 1).
 * A value that is not defined has `observed` null and a reason. The five facets are not to be added up to one index.
 *
 * The null deals the groups' labels to the actors, so their sizes stay, and unequal sizes do not look like a preference;
 * with `redraw: sameDegrees` it keeps every actor's degree instead. Direction, parallel ties, self-loops and isolated
 * actors: see `groupMixing`.
 *
 * O(draws × (actors + ties + groups²)) time, O(draws × groups²) space.
 *
 * @example
 * const network = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 2),
 *   targets: Uint32Array.of(1, 3),
 *   weights: Float64Array.of(1, 1),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
 * const { eiIndex } = mixingFacet(network, groups, { draws: 99, seed: 1 });
 * eiIndex.observed; // => -1
 * eiIndex.chance.p.less < 0.5; // => true
 * @throws {ActorNetworkError} `invalid-option` when the groups belong to a network of another size or draws is not a
 * whole number of at least 1, `invalid-strength` when strengths count and one is negative or not finite.
 * @see Krackhardt & Stern (1988), Social Psychology Quarterly 51(2), 123–140.
 */
export function mixingFacet(
  network: TieArrays,
  groups: Grouping,
  options: GroupMixingOptions & ChanceOptions,
): MixingFacet {
  const { weighted = false } = options;
  const mixing = groupMixing(network, groups, { weighted });
  const size = groups.names.length;
  const prepare =
    (each: TieArrays): FacetStatistic =>
    (labels) => {
      const ties = tiesBetweenGroups(each, labels.groups, weighted);
      const { shares } = mixingShares(ties, size, each.directed);
      const { eiIndex, assortativity, modularity } = mixingSummaries(shares, size);
      return [eiIndex, assortativity, modularity, ...ties];
    };
  const whenNull = (value: number): string =>
    value === 1 && mixing.total > 0 ? "All ties are in one group." : "There is no tie between two actors.";
  const values = againstChance(network, { groups, ranks: null }, prepare, whenNull, options);
  const [eiIndex, assortativity, modularity, ...ties] = values as [
    FacetValue,
    FacetValue,
    FacetValue,
    ...FacetValue[],
  ];
  return { mixing, ties, eiIndex, assortativity, modularity };
}

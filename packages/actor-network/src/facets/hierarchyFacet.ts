import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { againstChance, type FacetStatistic } from "./againstChance.ts";
import type { ChanceOptions } from "./ChanceOptions.ts";
import { checkLabels } from "./checkLabels.ts";
import type { FacetValue } from "./FacetValue.ts";
import type { GroupHierarchy } from "./GroupHierarchy.ts";
import { hierarchyOf } from "./hierarchyOf.ts";
import type { RankOptions } from "./RankOptions.ts";

/** Hierarchy between two groups. */
export interface HierarchyOfPair {
  readonly first: string;
  readonly second: string;
  /** Of the pairs of their actors of whom one reaches the other, the share in which it is not reached back. */
  readonly krackhardt: FacetValue;
  /** Of their tied pairs, the share that is tied one way only. */
  readonly oneWay: FacetValue;
  /** (ties from first to second − ties from second to first) / both: above 0 the first sends more. */
  readonly netFlow: FacetValue;
}

export interface HierarchyFacet {
  /** `krackhardt` over all pairs of actors of different groups. */
  readonly krackhardt: FacetValue;
  /** `oneWay` over all pairs of actors of different groups. */
  readonly oneWay: FacetValue;
  /** (ties downward − ties upward) / both, among all actors with a rank: 1 all run downward, −1 all upward. */
  readonly descent: FacetValue;
  readonly pairs: readonly HierarchyOfPair[];
}

/**
 * Tells how one-sided groups reach, tie and command each other: the fourth of five facets of how groups grow together.
 *
 * Krackhardt's hierarchy between groups, 1 − mutually reachable pairs / pairs reachable at least one way, and the share
 * of tied pairs without a return, both from 0 (all is mutual) to 1; net flow and descent from −1 to 1; no unit. Each
 * with the null's mean, its 95 % interval and p = (c + 1) / (R + 1). A value that is not defined has `observed` null and
 * a reason: no such pair or tie, no ranks, or ties without direction. The five facets are not to be added up.
 *
 * Direction counts: every value is undefined in an undirected network. Paths may run through any group. Parallel ties
 * each count in net flow and descent, once elsewhere; self-loops do not count; isolated actors change nothing. The null
 * deals group and rank together to the actors, so sizes of groups and levels stay, unequal or not.
 *
 * O(actors × ties + draws × (actors² + ties)) time, O(actors² + draws × groups²) space.
 *
 * @example
 * const orders = {
 *   directed: true,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 1, 2),
 *   targets: Uint32Array.of(1, 2, 3, 0),
 *   weights: new Float64Array(4).fill(1),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
 * const facet = hierarchyFacet(orders, groups, { ranks: Int32Array.of(0, 1, 1, 2), draws: 99, seed: 1 });
 * facet.krackhardt.observed; // ≈ 0.75
 * facet.oneWay.observed; // => 0.5
 * facet.descent.observed; // => 0.5
 * facet.pairs[0]?.netFlow.observed; // ≈ 0.3333333333
 * @throws {ActorNetworkError} `invalid-option` when the groups or ranks belong to a network of another size or draws is
 * not a whole number of at least 1, `invalid-strength` when strengths count and one is negative or not finite.
 * @see Krackhardt (1994), Graph theoretical dimensions of informal organizations.
 */
export function hierarchyFacet(
  network: TieArrays,
  groups: Grouping,
  options: RankOptions & ChanceOptions,
): HierarchyFacet {
  checkLabels(network, groups, options);
  const { ranks = null, weighted = false } = options;
  const prepare = (each: TieArrays): FacetStatistic => {
    const hierarchy = each.directed ? hierarchyOf(each, weighted) : null;
    return (labels) => valuesOf(hierarchy?.(labels), groups.names.length);
  };
  const whenNull = (value: number): string => {
    if (!network.directed) return "The ties have no direction.";
    if (value === 2) return ranks ? "No tie runs from one level to another." : "No ranks are given.";
    if (value < 2) return "No actors of different groups are joined.";
    return value % 3 === 2
      ? "No tie runs between the two groups."
      : "No actors of the two groups are joined.";
  };
  const values = againstChance(network, { groups, ranks }, prepare, whenNull, options);
  const [krackhardt, oneWay, descent, ...rest] = values as [
    FacetValue,
    FacetValue,
    FacetValue,
    ...FacetValue[],
  ];
  const names = groups.names.flatMap((first, row) =>
    groups.names.slice(row + 1).map((second) => [first, second]),
  );
  return {
    krackhardt,
    oneWay,
    descent,
    pairs: names.map(([first, second], pair) => {
      const of = (part: number): FacetValue => rest[3 * pair + part] as FacetValue;
      return {
        first: first as string,
        second: second as string,
        krackhardt: of(0),
        oneWay: of(1),
        netFlow: of(2),
      };
    }),
  };
}

function valuesOf(hierarchy: GroupHierarchy | undefined, groups: number): readonly (number | null)[] {
  if (!hierarchy) return new Array<null>(3 + (3 * groups * (groups - 1)) / 2).fill(null);
  const { krackhardt, oneWay, descent, pairs } = hierarchy;
  return [
    krackhardt,
    oneWay,
    descent,
    ...pairs.flatMap((pair) => [pair.krackhardt, pair.oneWay, pair.netFlow]),
  ];
}

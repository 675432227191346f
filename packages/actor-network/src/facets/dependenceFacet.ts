import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { againstChance } from "./againstChance.ts";
import type { ChanceOptions } from "./ChanceOptions.ts";
import type { DependenceOptions } from "./DependenceOptions.ts";
import type { FacetValue } from "./FacetValue.ts";
import { groupDependence } from "./groupDependence.ts";

/** Dependence between two groups. */
export interface DependenceOfPair {
  readonly first: string;
  readonly second: string;
  readonly ofFirst: FacetValue;
  readonly ofSecond: FacetValue;
  /** Above 0 the first is the more powerful. */
  readonly imbalance: FacetValue;
  readonly mutual: FacetValue;
}

/**
 * Tells how lopsided the dependence between groups is, beyond chance: the third of five facets of how groups grow
 * together.
 *
 * The values of `groupDependence`, each with the null's mean, its 95 % interval and p = (c + 1) / (R + 1). A value that
 * is not defined has `observed` null and a reason. The five facets are not to be added up to one index.
 *
 * The null deals the groups' labels to the actors: groups of unequal size depend on each other unequally by chance, too,
 * and the effect is what goes beyond it. Direction, parallel ties, self-loops and isolated actors: see `dependence`.
 *
 * O(draws × ties × log ties) time, O(draws × groups² + ties) space.
 *
 * @example
 * const funds = {
 *   directed: true,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2, 3),
 *   targets: Uint32Array.of(1, 2, 3, 0),
 *   weights: new Float64Array(4).fill(1),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
 * const [pair] = dependenceFacet(funds, groups, { receiver: "target", draws: 99, seed: 1 });
 * pair?.imbalance.observed; // => 0
 * @throws {ActorNetworkError} `invalid-option` when draws is not a whole number of at least 1, and what
 * `groupDependence` throws.
 * @see Emerson (1962), American Sociological Review 27(1), 31–41.
 */
export function dependenceFacet(
  network: TieArrays,
  groups: Grouping,
  { draws, seed, ...options }: DependenceOptions & Omit<ChanceOptions, "redraw">,
): readonly DependenceOfPair[] {
  const parts = ["ofFirst", "ofSecond", "imbalance", "mutual"] as const;
  const values = againstChance(
    network,
    { groups, ranks: null },
    (each) => (labels) =>
      groupDependence(each, labels.groups, options).flatMap((pair) => parts.map((part) => pair[part])),
    () => "Neither group gets anything from anybody.",
    { draws, seed },
  );
  return groupDependence(network, groups, options).map(({ first, second }, pair) => {
    const [ofFirst, ofSecond, imbalance, mutual] = values.slice(4 * pair, 4 * pair + 4) as [
      FacetValue,
      FacetValue,
      FacetValue,
      FacetValue,
    ];
    return { first, second, ofFirst, ofSecond, imbalance, mutual };
  });
}

import { distinctNeighbours } from "../measures/distinctNeighbours.ts";
import { dyadicConstraint } from "../measures/dyadicConstraint.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { againstChance, type FacetStatistic } from "./againstChance.ts";
import { brokeredByOthers } from "./brokeredByOthers.ts";
import { brokeredPaths } from "./brokeredPaths.ts";
import type { ChanceOptions } from "./ChanceOptions.ts";
import { checkLabels } from "./checkLabels.ts";
import { constraintByOthers } from "./constraintByOthers.ts";
import type { FacetValue } from "./FacetValue.ts";
import { groupSizes } from "./groupSizes.ts";
import { ownShares } from "./ownShares.ts";
import type { RankOptions } from "./RankOptions.ts";
import { tiesBetweenGroups } from "./tiesBetweenGroups.ts";
import { voiceOfGroups } from "./voiceOfGroups.ts";

/** How far a group stands on its own. */
export interface AutonomyOfGroup {
  readonly name: string;
  /** Actors of the group. */
  readonly size: number;
  /** Ties within the group / ties with at least one end in it, 0 to 1. */
  readonly ownShare: FacetValue;
  /** Mean of its actors' Burt constraint by actors of other groups; more is less free. */
  readonly constraintByOthers: FacetValue;
  /** (ties sent up − ties received from above) / both, with other groups: −1 only commanded, 1 only heard. */
  readonly voice: FacetValue;
  /** Of the brokered paths that start or end in the group, the share whose broker is of another group. */
  readonly brokeredByOthers: FacetValue;
}

/** Brokered paths from one group over a broker of another to a third; the groups may be the same. */
export interface BrokerageOfGroups {
  readonly from: string;
  readonly broker: string;
  readonly to: string;
  readonly paths: FacetValue;
}

export interface AutonomyFacet {
  readonly groups: readonly AutonomyOfGroup[];
  /** Who brokers whom, see `groupBrokerage`. */
  readonly brokerage: readonly BrokerageOfGroups[];
}

/**
 * Tells how far each group stands on its own: own ties, constraint by others, voice against command, and who brokers
 * whom.
 *
 * No unit but for counts of paths. Each value with the null's mean, its 95 % interval and p = (c + 1) / (R + 1). A value
 * that is not defined has `observed` null and a reason: a group without ties or paths, no ranks, ties without direction.
 * "Autonomy" means these numbers and no more.
 *
 * Constraint reads ties either way (`dyadicConstraint`), brokerage arcs (`groupBrokerage`), voice needs direction and
 * ranks. Parallel ties each count in ties and voice; self-loops do not count, isolated actors in the sizes only. The null
 * deals group and rank together to the actors: a small group has a small share of own ties by chance, and the effect is
 * what goes beyond it.
 *
 * O(ties^1.5 + draws × (ties + Σ over arcs of the receiver's arcs + groups³)) time, O(ties + draws × groups³) space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2, 3),
 *   targets: Uint32Array.of(1, 2, 3, 1),
 *   weights: new Float64Array(4).fill(1),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
 * const facet = autonomyFacet(network, groups, { ranks: Int32Array.of(0, 1, 2, 2), draws: 99, seed: 1 });
 * const society = facet.groups[1];
 * society?.ownShare.observed; // ≈ 0.3333333333
 * society?.voice.observed; // => 0
 * facet.brokerage.find(({ from, broker, to }) => [from, broker, to].join() === "state,state,society")?.paths.observed; // => 1
 * @throws {ActorNetworkError} `invalid-option` when the groups or ranks belong to a network of another size or draws is
 * not a whole number of at least 1, `invalid-strength` when strengths count and one is negative or not finite.
 * @see Burt (1992), Structural Holes; Gould & Fernandez (1989), Sociological Methodology 19, 89–126.
 */
export function autonomyFacet(
  network: TieArrays,
  groups: Grouping,
  options: RankOptions & ChanceOptions,
): AutonomyFacet {
  checkLabels(network, groups, options);
  const { ranks = null, weighted = false } = options;
  const { names } = groups;
  const size = names.length;
  const prepare = (each: TieArrays): FacetStatistic => {
    const constraint = dyadicConstraint(each, { weighted });
    const lists = distinctNeighbours(each, each.directed ? "out" : "both");
    return (labels) => {
      const paths = brokeredPaths(lists, labels.groups);
      const voice =
        each.directed && labels.ranks
          ? voiceOfGroups(each, labels.groups, labels.ranks, weighted)
          : names.map(() => null);
      return [
        ...ownShares(tiesBetweenGroups(each, labels.groups, weighted), size, each.directed),
        ...constraintByOthers(constraint, labels.groups),
        ...voice,
        ...brokeredByOthers(paths, size),
        ...paths,
      ];
    };
  };
  const whenNull = (value: number): string => {
    if (value < 2 * size) return "No actor of the group has a tie.";
    if (value >= 3 * size) return "No brokered path starts or ends in the group.";
    if (!network.directed) return "The ties have no direction.";
    return ranks ? "No tie joins the group to a higher level of another." : "No ranks are given.";
  };
  const values = againstChance(network, { groups, ranks }, prepare, whenNull, options);
  const of = (part: number, group: number): FacetValue => values[part * size + group] as FacetValue;
  const sizes = groupSizes(groups);
  return {
    groups: names.map((name, group) => ({
      name,
      size: sizes[group] as number,
      ownShare: of(0, group),
      constraintByOthers: of(1, group),
      voice: of(2, group),
      brokeredByOthers: of(3, group),
    })),
    brokerage: values.slice(4 * size).map((paths, cell) => ({
      from: names[Math.floor(cell / (size * size))] as string,
      broker: names[Math.floor(cell / size) % size] as string,
      to: names[cell % size] as string,
      paths,
    })),
  };
}

import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { actorMoments, type BrokerageMoments, networkMoments } from "./brokerageMoments.ts";
import { type BrokerRoles, countRoles, rolesBy } from "./brokerRoles.ts";
import { checkGroups } from "./checkGroups.ts";
import { density } from "./density.ts";

export interface Brokered {
  /** Paths brokered. */
  readonly counts: BrokerRoles;
  /** Their expectation in a random network of the same density and group sizes. */
  readonly expected: BrokerRoles;
  /** (count − expectation) / standard deviation; `null` where nothing can vary. */
  readonly z: BrokerRoles<number | null>;
}

export interface Brokerage {
  /** Per actor, in the network's order. */
  readonly actors: readonly Brokered[];
  readonly network: Brokered;
}

/**
 * Counts how often each actor stands between two that are not tied, by the groups of the three (Gould and Fernandez).
 *
 * A path i → actor → k counts where there is no arc i → k: `coordinator` A → A → A, `itinerant` A → B → A,
 * `representative` A → A → B, `gatekeeper` A → B → B, `liaison` A → B → C, and their `total`. Counts, 0 or more. The
 * expectation holds for a network in which each arc is there with the chance of the density, whatever the groups; `z` is in
 * standard deviations, more is more than chance, and is `null` where the role is not possible, or no arc or every arc is there.
 *
 * Arcs run from sender to receiver; a tie of an undirected network is two arcs. Parallel ties count once, self-loops not; an
 * isolated actor brokers nothing.
 *
 * O(actors + paths of two arcs) time, O(actors + ties) space.
 *
 * @example
 * const chain = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 1, 1) };
 * brokerage(chain, groups).actors[1]?.counts.gatekeeper; // => 1
 * brokerage(chain, groups).network.counts.total; // => 1
 * @throws {ActorNetworkError} `invalid-option` when the groups belong to a network of another size.
 * @see Gould & Fernandez (1989), Sociological Methodology 19, 89–126. R sna's `brokerage` gives the same numbers, but for the
 * network's `z`: its variances of coordinators, representatives, gatekeepers and all together leave out that two paths among
 * the same three actors can rule each other out. The variances here are exact.
 */
export function brokerage(network: TieArrays, groups: Grouping): Brokerage {
  checkGroups(network, groups);
  const counts = countRoles(network, groups);
  const chance = density(network) ?? 0;
  const sizes = groups.names.map(() => 0);
  for (const group of groups.of) sizes[group] = (sizes[group] ?? 0) + 1;

  const moments = sizes.map((_, group) => group).map(actorMoments(sizes, chance));
  const totals = new Float64Array(6);
  counts.forEach((count, place) => {
    totals[place % 6] = (totals[place % 6] as number) + count;
  });
  return {
    actors: Array.from(groups.of, (group, actor) =>
      brokered(counts.subarray(6 * actor, 6 * actor + 6), moments[group] as BrokerageMoments),
    ),
    network: brokered(totals, networkMoments(sizes, chance)),
  };
}

function brokered(counts: Float64Array, { expected, variance }: BrokerageMoments): Brokered {
  return {
    counts: rolesBy((role) => counts[role] as number),
    expected: rolesBy((role) => expected[role] as number),
    z: rolesBy((role) => {
      const mean = expected[role] as number;
      if (mean === 0) return null;
      return ((counts[role] as number) - mean) / Math.sqrt(variance[role] as number);
    }),
  };
}

import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { bestPartition } from "./bestPartition.ts";
import { components } from "./components.ts";
import { distinctNeighbours, type NeighbourLists } from "./distinctNeighbours.ts";
import { mergedTies } from "./mergedTies.ts";
import { type Communities, namedCommunities } from "./namedCommunities.ts";

export interface OptimalCommunitiesOptions {
  /** After how many comparisons of an actor with a community the search is given up. Default: 1e8, less than a second. */
  readonly maxSteps?: number;
}

/** Beyond, the search never ends in time, and its table of pairs would fill the memory. */
const mostActors = 100;

/**
 * Finds the communities with the largest modularity there is.
 *
 * Exact, by branch and bound: it proves that no partition is better, where `louvain` finds one that is good. Of equally good
 * ones it gives one. Networks of up to 20 connected actors take milliseconds, 30 can take seconds, and soon the search has
 * to be given up. The modularity is `null` without ties; an isolated actor is a community of its own.
 *
 * Direction is dropped, parallel ties count once, self-loops not; weights are not used.
 *
 * Time exponential in the actors of a component, those with one alter not counted, who always go with it; O(actors² + ties)
 * space.
 *
 * @example
 * const twoTriangles = {
 *   directed: false,
 *   order: 6,
 *   sources: Uint32Array.of(0, 1, 2, 3, 4, 5, 2),
 *   targets: Uint32Array.of(1, 2, 0, 4, 5, 3, 3),
 *   weights: Float64Array.of(1, 1, 1, 1, 1, 1, 1),
 * };
 * optimalCommunities(twoTriangles).modularity; // ≈ 0.3571428571
 * @throws {ActorNetworkError} `limit-exceeded` when `maxSteps` do not suffice, or more than 100 actors hang together.
 * @see Brandes, Delling, Gaertler, Görke, Hoefer, Nikoloski & Wagner (2008), IEEE Transactions on Knowledge and Data
 * Engineering 20(2), 172–188.
 */
export function optimalCommunities(
  network: TieArrays,
  { maxSteps = 1e8 }: OptimalCommunitiesOptions = {},
): Communities {
  const { order } = network;
  const lists = distinctNeighbours(network, "both");
  const { of: component, sizes } = components(network, "weak");
  const hosts = hostsOf(lists);
  const cores: number[][] = sizes.map(() => []);
  hosts.forEach((host, actor) => {
    if (host === actor) cores[component[actor] as number]?.push(actor);
  });
  const labels = new Uint32Array(order);
  let labelled = 0;
  for (const core of cores) {
    if (core.length > mostActors) throw tooLarge(core.length);
    const parts = bestPartition(gainsOf(lists, hosts, core), maxSteps);
    core.forEach((actor, place) => {
      labels[actor] = labelled + (parts[place] as number);
    });
    labelled += core.length;
  }
  hosts.forEach((host, actor) => {
    labels[actor] = labels[host] as number;
  });
  return namedCommunities(mergedTies(network), labels, false);
}

/** The only alter of those who have one, everyone else themselves; of a pair apart from all others the first. */
function hostsOf({ offsets, targets }: NeighbourLists): Uint32Array {
  const order = offsets.length - 1;
  const hosts = Uint32Array.from({ length: order }, (_, actor) => actor);
  for (let actor = 0; actor < order; actor += 1) {
    const slot = offsets[actor] as number;
    if ((offsets[actor + 1] as number) - slot !== 1) continue;
    const alter = targets[slot] as number;
    if (hosts[alter] === alter) hosts[actor] = alter;
  }
  return hosts;
}

/** What each pair of a component adds to the modularity when together, times 2 m²: whole numbers, so that sums are exact. */
function gainsOf(
  { offsets, targets }: NeighbourLists,
  hosts: Uint32Array,
  core: number[],
): readonly Float64Array[] {
  const degree = (actor: number): number => (offsets[actor + 1] as number) - (offsets[actor] as number);
  // Few ties first: whom they go with is soon settled, and the dense rest is what is solved beforehand.
  core.sort((a, b) => degree(a) - degree(b) || a - b);
  const withGuests = core.map((actor) => {
    const alters = targets.subarray(offsets[actor], offsets[actor + 1]);
    return degree(actor) + alters.reduce((guests, alter) => guests + Number(hosts[alter] === actor), 0);
  });
  const place = new Map(core.map((actor, index) => [actor, index]));
  return core.map((actor, index) => {
    const row = Float64Array.from(withGuests, (other) => -other * (withGuests[index] as number));
    for (const alter of targets.subarray(offsets[actor], offsets[actor + 1])) {
      const at = place.get(alter);
      if (at !== undefined) row[at] = (row[at] as number) + targets.length;
    }
    return row;
  });
}

function tooLarge(actors: number): ActorNetworkError {
  const message = `Found ${actors} actors that hang together; expected at most ${mostActors} for an exact search.`;
  return new ActorNetworkError("limit-exceeded", message, ["order"]);
}

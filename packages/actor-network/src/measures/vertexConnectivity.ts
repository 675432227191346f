import type { TieArrays } from "../model/TieArrays.ts";
import { components } from "./components.ts";
import { cutPoints } from "./cutPoints.ts";
import { disjointPaths } from "./disjointPaths.ts";
import { distinctNeighbours, type NeighbourLists } from "./distinctNeighbours.ts";

/**
 * Counts the actors whose removal it takes to break a network apart.
 *
 * 0 to n − 1: 0 when it is already in parts, n − 1 when everyone is tied to everyone, for then nothing but a single actor can
 * be left. A single actor has 0; `null` without actors (igraph says 0).
 *
 * Direction is dropped; parallel ties and self-loops change nothing.
 *
 * An actor with the fewest alters is set against all others, then its alters against one another; two actors are parted by as
 * many others as there are separate paths between them. With d alters: O((actors + d²) × d × ties) time at worst,
 * O(actors + ties) space; one search settles it where d ≤ 2 or a single actor already holds the network together.
 *
 * @example
 * const circle = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2, 3),
 *   targets: Uint32Array.of(1, 2, 3, 0),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * vertexConnectivity(circle); // => 2
 * @see Even (1975), SIAM Journal on Computing 4(3), 393–396.
 * @see Esfahanian & Hakimi (1984), Networks 14(2), 355–366.
 */
export function vertexConnectivity(network: TieArrays): number | null {
  const { order } = network;
  if (order === 0) return null;
  if (components(network, "weak").sizes.length > 1) return 0;
  const lists = distinctNeighbours(network, "both");
  const start = fewestAlters(lists);
  const alters = lists.targets.subarray(lists.offsets[start], lists.offsets[start + 1]);
  if (alters.length === order - 1 || alters.length === 1) return alters.length;
  if (cutPoints(network).actors.length > 0) return 1;
  let least = alters.length;
  if (least === 2) return 2;

  const paths = disjointPaths(lists);
  const isAlter = new Uint8Array(order);
  for (const alter of alters) isAlter[alter] = 1;
  for (let other = 0; other < order && least > 2; other += 1) {
    if (other === start || isAlter[other] === 1) continue;
    least = Math.min(least, paths(start, other, least));
  }
  for (const first of alters) {
    const near = new Set(lists.targets.subarray(lists.offsets[first], lists.offsets[first + 1]));
    for (const second of alters) {
      if (least === 2) return least;
      if (second <= first || near.has(second)) continue;
      least = Math.min(least, paths(first, second, least));
    }
  }
  return least;
}

function fewestAlters({ offsets }: NeighbourLists): number {
  let [found, fewest] = [0, Infinity];
  for (let actor = 0; actor < offsets.length - 1; actor += 1) {
    const alters = (offsets[actor + 1] as number) - (offsets[actor] as number);
    if (alters < fewest) [found, fewest] = [actor, alters];
  }
  return found;
}

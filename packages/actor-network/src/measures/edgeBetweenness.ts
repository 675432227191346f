import type { TieArrays } from "../model/TieArrays.ts";
import { equalLengths } from "../paths/equalLengths.ts";
import type { Lengths } from "../paths/Lengths.ts";
import { lengthTieDependencies } from "../paths/lengthTieDependencies.ts";
import { type PathLists, pathLists } from "../paths/pathLists.ts";
import { slotOf } from "../paths/slotOf.ts";
import { stepTieDependencies } from "../paths/stepTieDependencies.ts";

export interface EdgeBetweennessOptions {
  /** What weights mean for the length of a path. Default: paths are counted in steps, weights are not read. */
  readonly lengths?: Lengths;
}

/**
 * Tells how often each tie lies on shortest paths between actors.
 *
 * Σ over pairs (s, t), the tie's own ends included, of the share of their shortest paths that use the tie; per arc or tie in
 * the network's order, 0 or more. Each pair counts once in an undirected network, each ordered pair once along ties sent
 * in a directed one. In steps, all values add up to the distances of all pairs.
 *
 * Parallel ties are one connection and share its value in equal parts (under `distance` the shortest of them do, the longer
 * get 0); igraph counts them as so many paths. Self-loops get 0. Equal lengths as in `betweenness`.
 *
 * O(actors × ties) time, with lengths × log actors; O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * [...edgeBetweenness(path)]; // => [3, 4, 3]
 * @throws {ActorNetworkError} `invalid-strength` for a weight that is no length, its path names the arc; `invalid-option`;
 * `limit-exceeded` beyond 1e300 shortest paths between two actors.
 * @see Girvan & Newman (2002), PNAS 99(12), 7821–7826.
 */
export function edgeBetweenness(network: TieArrays, options: EdgeBetweennessOptions = {}): Float64Array {
  const { directed, sources, targets } = network;
  const lists = pathLists(network, directed ? "out" : "both", options.lengths);
  const values = lists.lengths === null ? stepTieDependencies(lists) : lengthTieDependencies(lists);
  const slots = slotsOf(network, lists, options.lengths?.means === "distance");
  const ties = new Uint32Array(lists.targets.length);
  for (const slot of slots) if (slot >= 0) ties[slot] = (ties[slot] as number) + 1;
  return Float64Array.from(slots, (slot, tie) => {
    if (slot < 0) return 0;
    const value = values[slot] as number;
    if (directed) return value / (ties[slot] as number);
    const [from, to] = ends(sources[tie] as number, targets[tie] as number);
    return (value + (values[slotOf(lists, to, from)] as number)) / (2 * (ties[slot] as number));
  });
}

const ends = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);

/** Where each tie's connection stands in the lists, from the lower actor in an undirected network; −1 without one. */
function slotsOf(
  { directed, sources, targets, weights }: TieArrays,
  lists: PathLists,
  shortestOnly: boolean,
): Int32Array {
  return Int32Array.from(sources, (source, tie) => {
    const target = targets[tie] as number;
    if (source === target) return -1;
    const [from, to] = directed ? [source, target] : ends(source, target);
    const slot = slotOf(lists, from, to);
    const isLonger =
      shortestOnly &&
      lists.lengths !== null &&
      (weights[tie] as number) > (lists.lengths[slot] as number) * equalLengths;
    return isLonger ? -1 : slot;
  });
}

import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { centralization } from "./centralization.ts";
import { sayDirection } from "./distinctNeighbours.ts";
import { mergedTies } from "./mergedTies.ts";

export interface DegreeCentralizationOptions {
  /** Ties sent (`out`), received (`in`), or both added. Must be said for a directed network. */
  readonly direction?: Direction;
  /**
   * Counts self-loops, and takes them for possible in the maximum, as igraph does unless told otherwise. Default: false, as R
   * sna.
   */
  readonly selfLoops?: boolean;
}

/**
 * Tells how far ties gather at one actor (Freeman's degree centralization).
 *
 * Σ of (largest degree − degree) / its maximum for n actors. Undirected: (n − 1)(n − 2). Directed: (n − 1)² for `out` and `in`,
 * 2 (n − 1)(n − 2) for `both`. With `selfLoops`: n (n − 1), and 2 (n − 1)² for `both` of a directed network. No unit, 0 (all
 * alike) to 1 (a star); `null` where the maximum is 0.
 *
 * Parallel ties count once, self-loops not unless asked for, isolated actors as actors.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * degreeCentralization(star); // => 1
 * degreeCentralization(star, { selfLoops: true }); // => 0.5
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction.
 * @see Freeman (1978), Social Networks 1(3), 215–239.
 */
export function degreeCentralization(
  network: TieArrays,
  options: DegreeCentralizationOptions = {},
): number | null {
  const { directed, order } = network;
  const { selfLoops = false } = options;
  const direction = sayDirection(network, options.direction);
  const both = directed && direction === "both";
  const { offsets, codes } = mergedTies(network);
  const degrees = new Float64Array(order);
  for (let actor = 0; actor < order; actor += 1) {
    const end = offsets[actor + 1] as number;
    let count = 0;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) {
      const code = codes[slot] as number;
      if (!directed) count += 1;
      else count += (direction === "in" ? 0 : code & 1) + (direction === "out" ? 0 : code >> 1);
    }
    degrees[actor] = count;
  }
  if (selfLoops) addLoops(degrees, network, directed && !both ? 1 : 2);

  const leaves = order - 1;
  if (selfLoops) return centralization(degrees, both ? 2 * leaves * leaves : order * leaves);
  if (directed && !both) return centralization(degrees, leaves * leaves);
  return centralization(degrees, (both ? 2 : 1) * leaves * (order - 2));
}

/** A self-loop leaves and arrives; several of one actor count once. */
function addLoops(degrees: Float64Array, { order, sources, targets }: TieArrays, ends: number): void {
  const looped = new Uint8Array(order);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const actor = sources[arc] as number;
    if (actor !== targets[arc] || looped[actor] === 1) continue;
    looped[actor] = 1;
    degrees[actor] = (degrees[actor] as number) + ends;
  }
}

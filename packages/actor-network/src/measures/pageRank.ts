import { ActorNetworkError } from "../errors.ts";
import { adjacency } from "../model/adjacency.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

export interface PageRankOptions {
  /** Share of the time that ties are followed; the rest goes anywhere. Default: 0.85. */
  readonly damping?: number;
  /** Follows ties in proportion to their strength, parallel ones added up. Default: false, every tied actor alike. */
  readonly weighted?: boolean;
}

const tolerance = 1e-15;
const mostRounds = 10_000;

/**
 * Tells where somebody who follows ties at random is found in the long run.
 *
 * x = d (P x + dangling / n) + (1 − d) / n, with P sharing an actor's part among those it is tied to; actors that send no
 * tie share theirs among all. Per actor in the network's order, above 0, adding up to 1; empty without actors.
 *
 * Ties are followed as sent; an undirected tie both ways. Self-loops are left out; parallel ties count once unless
 * `weighted`. O(rounds × ties) time, O(actors + ties) space; rounds end when the parts move by less than 1e-15 in all.
 *
 * @example
 * const star = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(1, 2),
 *   targets: Uint32Array.of(0, 0),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...pageRank(star)]; // ≈ [0.5744680851, 0.2127659574, 0.2127659574]
 * @throws {ActorNetworkError} `invalid-option` for a damping outside 0 to 1; 1 itself is excluded.
 * @see Brin & Page (1998), Computer Networks and ISDN Systems 30(1–7), 107–117.
 */
export function pageRank(network: TieArrays, options: PageRankOptions = {}): Float64Array {
  const { damping = 0.85, weighted = false } = options;
  if (!(damping >= 0 && damping < 1)) {
    const message = `Found damping ${damping}; expected a number from 0 to below 1.`;
    throw new ActorNetworkError("invalid-option", message, ["damping"]);
  }
  const { order, directed } = network;
  const way = directed ? "out" : "both";
  const strong = weighted ? adjacency(network, way) : null;
  const lists = strong ?? distinctNeighbours(network, way);
  const strengthAt = (slot: number): number => (strong ? (strong.weights[slot] as number) : 1);
  const sent = new Float64Array(order);
  const { offsets, targets } = lists;
  for (let actor = 0; actor < order; actor += 1) {
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      if (targets[slot] !== actor) sent[actor] = (sent[actor] as number) + strengthAt(slot);
    }
  }
  let parts = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  for (let round = 0; round < mostRounds; round += 1) {
    let dangling = 0;
    for (let actor = 0; actor < order; actor += 1) if (sent[actor] === 0) dangling += parts[actor] as number;
    next.fill((1 - damping + damping * dangling) / order);
    for (let actor = 0; actor < order; actor += 1) {
      if (sent[actor] === 0) continue;
      const each = (damping * (parts[actor] as number)) / (sent[actor] as number);
      for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
        const other = targets[slot] as number;
        if (other !== actor) next[other] = (next[other] as number) + each * strengthAt(slot);
      }
    }
    let moved = 0;
    for (let actor = 0; actor < order; actor += 1) {
      moved += Math.abs((next[actor] as number) - (parts[actor] as number));
    }
    [parts, next] = [next, parts];
    if (moved < tolerance) break;
  }
  return parts;
}

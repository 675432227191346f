import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

export interface BetweennessOptions {
  /** Divides by the number of pairs that an actor can stand between. Default: false. */
  readonly normalized?: boolean;
}

/**
 * Tells how often each actor stands on shortest paths between others.
 *
 * Σ over pairs (s, t) of the share of their shortest paths that pass the actor, the ends left out; per actor in the
 * network's order, 0 or more. Each pair counts once in an undirected network, each ordered pair once along ties sent in a
 * directed one. Normalized: divided by (n − 1)(n − 2) / 2, or without the half when directed: 0 to 1. With fewer than three
 * actors all is 0.
 *
 * Parallel ties count once, self-loops not; weights are not used. Path counts are 64-bit floating-point numbers.
 * O(actors × ties) time, O(actors + ties) space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * [...betweenness(star)]; // => [3, 0, 0, 0]
 * betweenness(star, { normalized: true })[0]; // => 1
 * @see Brandes (2001), Journal of Mathematical Sociology 25(2), 163–177.
 */
export function betweenness(
  network: TieArrays,
  { normalized = false }: BetweennessOptions = {},
): Float64Array {
  const { order, directed } = network;
  const { offsets, targets } = distinctNeighbours(network, directed ? "out" : "both");
  const totals = new Float64Array(order);
  const queue = new Uint32Array(order);
  const distances = new Int32Array(order);
  const paths = new Float64Array(order);
  const shares = new Float64Array(order);
  for (let start = 0; start < order; start += 1) {
    distances.fill(-1);
    paths.fill(0);
    distances[start] = 0;
    paths[start] = 1;
    queue[0] = start;
    let count = 1;
    for (let head = 0; head < count; head += 1) {
      const actor = queue[head] as number;
      const step = (distances[actor] as number) + 1;
      const own = paths[actor] as number;
      const end = offsets[actor + 1] as number;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        if ((distances[other] as number) < 0) {
          distances[other] = step;
          queue[count] = other;
          count += 1;
        }
        if (distances[other] === step) paths[other] = (paths[other] as number) + own;
      }
    }
    shares.fill(0);
    for (let place = count - 1; place > 0; place -= 1) {
      const actor = queue[place] as number;
      const step = (distances[actor] as number) + 1;
      const end = offsets[actor + 1] as number;
      let share = 0;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        if (distances[other] === step) share += (1 + (shares[other] as number)) / (paths[other] as number);
      }
      share *= paths[actor] as number;
      shares[actor] = share;
      totals[actor] = (totals[actor] as number) + share;
    }
  }
  const pairs = (order - 1) * (order - 2);
  const scale = normalized ? (pairs > 0 ? 1 / pairs : 0) : directed ? 1 : 0.5;
  return totals.map((total) => total * scale);
}

import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { breadthFirst } from "./breadthFirst.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

export interface Geodesics {
  /** Ordered pairs at distance 1, 2, …; the first entry is distance 1. */
  readonly histogram: readonly number[];
  /** Ordered pairs without a path. */
  readonly unreachable: number;
  /** Mean distance of the pairs with a path; `null` where there is none. */
  readonly mean: number | null;
  /** Largest distance of a pair with a path; `null` where there is none. */
  readonly diameter: number | null;
  /** Mean of 1 / distance over all ordered pairs, 0 without a path: 0 to 1; `null` with fewer than two actors. */
  readonly efficiency: number | null;
}

/**
 * Measures the shortest paths between all actors, in steps along ties.
 *
 * Pairs are ordered, so an undirected network has each twice. Pairs without a path are left out of mean and diameter
 * and counted by `unreachable`; R igraph and sna do the same, UCINET asks. Directed networks are followed along ties sent
 * unless `direction` is `both`.
 *
 * Parallel ties count once, self-loops not; weights are not used. O(actors × ties) time, O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * geodesics(path).histogram; // => [4, 2]
 * geodesics(path).mean; // => 4 / 3
 * geodesics(path).unreachable; // => 6
 * @see Latora & Marchiori (2001), Physical Review Letters 87(19), 198701, for the efficiency.
 */
export function geodesics(
  network: TieArrays,
  { direction = "out" }: { readonly direction?: Exclude<Direction, "in"> } = {},
): Geodesics {
  const { order, directed } = network;
  const search = breadthFirst(distinctNeighbours(network, directed ? direction : "both"));
  const histogram: number[] = [];
  for (let actor = 0; actor < order; actor += 1) {
    const { queue, count, distances } = search(actor);
    for (let place = 1; place < count; place += 1) {
      const distance = distances[queue[place] as number] as number;
      histogram[distance - 1] = (histogram[distance - 1] ?? 0) + 1;
    }
  }
  const pairs = order * (order - 1);
  const reached = histogram.reduce((sum, each) => sum + each, 0);
  const steps = histogram.reduce((sum, each, index) => sum + each * (index + 1), 0);
  const inverse = histogram.reduce((sum, each, index) => sum + each / (index + 1), 0);
  return {
    histogram,
    unreachable: pairs - reached,
    mean: reached === 0 ? null : steps / reached,
    diameter: reached === 0 ? null : histogram.length,
    efficiency: order < 2 ? null : inverse / pairs,
  };
}

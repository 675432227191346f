import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { blockSize, blockStarts, type SourceBlock } from "../paths/blocks.ts";
import type { Lengths } from "../paths/Lengths.ts";
import { lengthReach } from "../paths/lengthReach.ts";
import { pathLists } from "../paths/pathLists.ts";
import { reachColumns, stepReach } from "../paths/stepReach.ts";

export interface GeodesicsOptions {
  /** Along ties sent (`out`) or whichever way (`both`). Default: `out`. */
  readonly direction?: Exclude<Direction, "in">;
  /** What weights mean for the length of a path. Default: paths are counted in steps, weights are not read. */
  readonly lengths?: Lengths;
}

export interface Geodesics {
  /** Ordered pairs at distance 1, 2, …; the first entry is distance 1. `null` with lengths. */
  readonly histogram: readonly number[] | null;
  /** Ordered pairs without a path. */
  readonly unreachable: number;
  /** Mean distance of the pairs with a path; `null` where there is none. */
  readonly mean: number | null;
  /** Largest distance of a pair with a path; `null` where there is none. */
  readonly diameter: number | null;
  /** Mean of 1 / distance over all ordered pairs, 0 without a path: in steps 0 to 1; `null` with fewer than two actors. */
  readonly efficiency: number | null;
}

/**
 * Measures the shortest paths between all actors, in steps along ties or as `lengths` says.
 *
 * Pairs are ordered, so an undirected network has each twice. Pairs without a path are left out of mean and diameter
 * and counted by `unreachable`; R igraph and sna do the same, UCINET asks, graphology's diameter is then infinite. Directed
 * networks are followed along ties sent unless `direction` is `both`.
 *
 * Parallel ties are one connection, self-loops do not count. O(actors × ties) time, with lengths × log actors;
 * O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(2, 5),
 * };
 * geodesics(path).histogram; // => [4, 2]
 * geodesics(path).mean; // => 4 / 3
 * geodesics(path).unreachable; // => 6
 * geodesics(path, { lengths: { means: "distance" } }).diameter; // => 7
 * @throws {ActorNetworkError} `invalid-strength` for a weight that is no length, its path names the arc; `invalid-option`.
 * @see Latora & Marchiori (2001), Physical Review Letters 87(19), 198701, for the efficiency.
 */
export function geodesics(network: TieArrays, options: GeodesicsOptions = {}): Geodesics {
  const { order, directed } = network;
  const lists = pathLists(network, directed ? (options.direction ?? "out") : "both", options.lengths);
  const pairs = order * (order - 1);
  if (lists.lengths === null) {
    const histogram: number[] = [];
    addedUp(order, stepReach(lists, histogram));
    const reached = histogram.reduce((total, each) => total + each, 0);
    const steps = histogram.reduce((total, each, index) => total + each * (index + 1), 0);
    const inverse = histogram.reduce((total, each, index) => total + each / (index + 1), 0);
    return { histogram, ...summary(pairs, reached, steps, inverse, histogram.length) };
  }
  const { reached, total, inverse, farthest } = addedUp(order, lengthReach(lists));
  return { histogram: null, ...summary(pairs, reached, total, inverse, farthest) };
}

function addedUp(order: number, block: SourceBlock) {
  let [reached, total, inverse, farthest] = [0, 0, 0, 0];
  for (const from of blockStarts(order)) {
    const table = block(from, Math.min(order, from + blockSize));
    for (let row = 0; row < table.length; row += reachColumns) {
      reached += table[row] as number;
      total += table[row + 1] as number;
      inverse += table[row + 2] as number;
      farthest = Math.max(farthest, table[row + 3] as number);
    }
  }
  return { reached, total, inverse, farthest };
}

function summary(pairs: number, reached: number, total: number, inverse: number, farthest: number) {
  return {
    unreachable: pairs - reached,
    mean: reached === 0 ? null : total / reached,
    diameter: reached === 0 ? null : farthest,
    efficiency: pairs < 1 ? null : inverse / pairs,
  };
}

import type { NeighbourLists } from "../measures/distinctNeighbours.ts";
import type { SourceBlock } from "./blocks.ts";
import { mostPaths, tooManyPaths } from "./mostPaths.ts";

/**
 * Makes Brandes's accumulation over paths of steps: per actor, what the sources of a block depend on it.
 *
 * Steps along shortest paths are written down in a row while the search finds them, so that the way back reads only them,
 * without a decision; an actor's successors add up in ascending order, and each actor is divided by once.
 *
 * O(sources × ties) time, O(actors + ties) space.
 */
export function stepDependencies({ offsets, targets }: NeighbourLists, sources: Uint32Array): SourceBlock {
  const order = offsets.length - 1;
  const totals = new Float64Array(order);
  const queue = new Int32Array(order);
  /** −1 for all between two searches. */
  const distances = new Int32Array(order).fill(-1);
  const paths = new Float64Array(order);
  const gains = new Float64Array(order);
  const nexts = new Int32Array(targets.length);
  const ends = new Int32Array(order + 1);

  /** Fills queue, paths and nexts; gives how many actors are reached and how many of them have been left again. */
  const search = (source: number): { readonly count: number; readonly left: number } => {
    distances[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let count = 1;
    let kept = 0;
    let head = 0;
    for (; head < count; head += 1) {
      const actor = queue[head] as number;
      const step = (distances[actor] as number) + 1;
      // Once all are reached, the farthest lead nowhere.
      if (count === order && (distances[queue[order - 1] as number] as number) < step) break;
      const own = paths[actor] as number;
      const end = offsets[actor + 1] as number;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        const distance = distances[other] as number;
        if (distance < 0) {
          distances[other] = step;
          queue[count] = other;
          count += 1;
          paths[other] = own;
          nexts[kept] = other;
          kept += 1;
        } else if (distance === step) {
          paths[other] = (paths[other] as number) + own;
          nexts[kept] = other;
          kept += 1;
        }
      }
      ends[head] = kept;
    }
    return { count, left: head };
  };

  const accumulate = (source: number, count: number, left: number): void => {
    for (let place = count - 1; place > 0; place -= 1) {
      const actor = queue[place] as number;
      const own = paths[actor] as number;
      if (own > mostPaths) throw tooManyPaths(source);
      let share = 0;
      if (place < left) {
        const end = ends[place] as number;
        for (let next = ends[place - 1] as number; next < end; next += 1) {
          share += gains[nexts[next] as number] as number;
        }
        share *= own;
        totals[actor] = (totals[actor] as number) + share;
      }
      gains[actor] = (1 + share) / own;
      distances[actor] = -1;
    }
    distances[source] = -1;
  };

  return (from, to) => {
    totals.fill(0);
    for (let at = from; at < to; at += 1) {
      const source = sources[at] as number;
      const { count, left } = search(source);
      accumulate(source, count, left);
    }
    return totals;
  };
}

import type { NeighbourLists } from "../measures/distinctNeighbours.ts";
import { mostPaths, tooManyPaths } from "./mostPaths.ts";

/**
 * Sums, for each step of the lists, how much all ordered pairs depend on it, along paths of steps (Brandes).
 *
 * O(actors × ties) time, O(actors + ties) space.
 */
export function stepTieDependencies({ offsets, targets }: NeighbourLists): Float64Array {
  const order = offsets.length - 1;
  const totals = new Float64Array(targets.length);
  const queue = new Int32Array(order);
  const distances = new Int32Array(order);
  const paths = new Float64Array(order);
  const gains = new Float64Array(order);

  /** The steps along shortest paths, in the order in which the search leaves the actors, and where each actor's end. */
  const slots = new Int32Array(targets.length);
  const ends = new Int32Array(order);

  const search = (source: number): number => {
    distances.fill(-1);
    distances[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let count = 1;
    let kept = 0;
    for (let head = 0; head < count; head += 1) {
      const actor = queue[head] as number;
      const step = (distances[actor] as number) + 1;
      const own = paths[actor] as number;
      const end = offsets[actor + 1] as number;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        const distance = distances[other] as number;
        if (distance >= 0 && distance !== step) continue;
        if (distance < 0) {
          distances[other] = step;
          paths[other] = 0;
          queue[count] = other;
          count += 1;
        }
        paths[other] = (paths[other] as number) + own;
        slots[kept] = slot;
        kept += 1;
      }
      ends[head] = kept;
    }
    return count;
  };

  for (let source = 0; source < order; source += 1) {
    for (let place = search(source) - 1; place >= 0; place -= 1) {
      const actor = queue[place] as number;
      const own = paths[actor] as number;
      if (own > mostPaths) throw tooManyPaths(source);
      const end = ends[place] as number;
      let share = 0;
      for (let at = place === 0 ? 0 : (ends[place - 1] as number); at < end; at += 1) {
        const slot = slots[at] as number;
        const part = own * (gains[targets[slot] as number] as number);
        totals[slot] = (totals[slot] as number) + part;
        share += part;
      }
      gains[actor] = (1 + share) / own;
    }
  }
  return totals;
}

import type { NeighbourLists } from "./distinctNeighbours.ts";

/**
 * Makes a count of the paths between two actors that share no other actor; the two must not be tied, and the count stops at
 * `most`.
 *
 * Each search finds one path more, where need be by turning a piece of an earlier one. An actor is two places, where paths
 * come in and where they go out: `2 × actor` and `2 × actor + 1`. O(most × ties) time a call.
 */
export function disjointPaths({
  offsets,
  targets,
}: NeighbourLists): (from: number, to: number, most: number) => number {
  const order = offsets.length - 1;
  // Whom the path over an actor comes from; −1 while there is none.
  const before = new Int32Array(order);
  const reachedFrom = new Int32Array(2 * order);
  const queue = new Uint32Array(2 * order);

  /** Looks for one path more and leaves in `reachedFrom` how each place was reached. */
  function search(from: number, to: number): boolean {
    reachedFrom.fill(-1);
    let count = 0;
    const reach = (place: number, by: number): void => {
      if (reachedFrom[place] !== -1) return;
      reachedFrom[place] = by;
      queue[count] = place;
      count += 1;
    };
    reachedFrom[2 * from] = 2 * from;
    reach(2 * from + 1, 2 * from);
    for (let head = 0; head < count; head += 1) {
      const place = queue[head] as number;
      const actor = place >> 1;
      const used = actor !== from && before[actor] !== -1;
      if (place % 2 === 0) {
        reach(used ? 2 * (before[actor] as number) + 1 : place + 1, place);
        continue;
      }
      if (used) reach(place - 1, place);
      const end = offsets[actor + 1] as number;
      for (let slot = offsets[actor] as number; slot < end; slot += 1) {
        const other = targets[slot] as number;
        if (other === from || before[other] === actor) continue;
        reach(2 * other, place);
        if (other === to) return true;
      }
    }
    return false;
  }

  /** Turns what the search left into paths, from the end to the start. */
  function take(from: number, to: number): void {
    let place = 2 * to;
    while (place !== 2 * from + 1) {
      const by = reachedFrom[place] as number;
      const [actor, earlier] = [place >> 1, by >> 1];
      if (place % 2 === 0 && by % 2 === 1) {
        if (actor !== to) before[actor] = actor === earlier ? -1 : earlier;
      }
      place = by;
    }
  }

  return (from, to, most) => {
    before.fill(-1);
    let paths = 0;
    while (paths < most && search(from, to)) {
      take(from, to);
      paths += 1;
    }
    return paths;
  };
}

import type { CommunityTies } from "./CommunityNetwork.ts";

/** Room to work in: a queue of actors and a mark for those in it. */
export interface ReachQueue {
  readonly waiting: Uint32Array;
  readonly queued: Uint8Array;
}

export function reachQueue(actors: number): ReachQueue {
  return { waiting: new Uint32Array(actors + 1), queued: new Uint8Array(actors) };
}

/**
 * Raises `reach` to what paths from `source` bring: the largest product of strengths along a path, 1 at the source.
 *
 * What stands in `reach` already is only ever raised, so that sources can be added one after the other. O(ties) in
 * all when strengths are equal: an actor is then raised once, whoever raises it.
 */
export function spreadReach(
  source: number,
  { offsets, targets, weights }: CommunityTies,
  reach: Float64Array,
  { waiting, queued }: ReachQueue,
): void {
  if (reach[source] === 1) return;
  const places = waiting.length;
  reach[source] = 1;
  waiting[0] = source;
  let head = 0;
  let tail = 1;
  while (head !== tail) {
    const actor = waiting[head] as number;
    head = head + 1 === places ? 0 : head + 1;
    queued[actor] = 0;
    const here = reach[actor] as number;
    for (let tie = offsets[actor] as number; tie < (offsets[actor + 1] as number); tie += 1) {
      const target = targets[tie] as number;
      const there = here * (weights[tie] as number);
      if (there <= (reach[target] as number)) continue;
      reach[target] = there;
      if (queued[target] === 1) continue;
      queued[target] = 1;
      waiting[tail] = target;
      tail = tail + 1 === places ? 0 : tail + 1;
    }
  }
}

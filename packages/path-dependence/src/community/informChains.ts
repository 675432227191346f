import type { CommunityNetwork } from "./CommunityNetwork.ts";
import { sectorOfKind } from "./sectorOfKind.ts";

/** How news of the backlog gets to actors: a tree of first-order lags, actors of the same lags in one place. */
export interface InformChains {
  /** Place of every actor: 0 sees the backlog itself, −1 never hears of it. */
  readonly place: Int32Array;
  /** The place that a place hears from, and the strength of that tie. Place 0 has none. A place stands after its own. */
  readonly from: Int32Array;
  readonly strength: Float64Array;
}

/**
 * Finds the fastest way of news from witnesses to everybody along inform ties: the path of smallest Σ 1 / strength,
 * which is its mean delay in units of 1 / ι.
 *
 * O(ties) when strengths are equal; sorting the actors adds O(actors log actors).
 */
export function informChains({ kinds, ties, witnesses }: CommunityNetwork): InformChains {
  const actors = kinds.length;
  const delay = new Float64Array(actors).fill(Infinity);
  const parent = new Int32Array(actors).fill(-1);
  const strength = new Float64Array(actors);
  let seen = false;
  for (let actor = 0; actor < actors; actor += 1) {
    const sees = witnesses ? witnesses[actor] === 1 : sectorOfKind[kinds[actor] as number] === 2;
    if (!sees) continue;
    delay[actor] = 0;
    seen = true;
  }
  if (ties.inform === "complete") {
    const place = Int32Array.from(delay, (wait) => (wait === 0 ? 0 : seen ? 1 : -1));
    return { place, from: Int32Array.of(-1, 0), strength: Float64Array.of(0, 1) };
  }
  const { offsets, targets, weights } = ties.inform;
  const waiting: number[] = [];
  for (let actor = 0; actor < actors; actor += 1) if (delay[actor] === 0) waiting.push(actor);
  for (let head = 0; head < waiting.length; head += 1) {
    const actor = waiting[head] as number;
    for (let tie = offsets[actor] as number; tie < (offsets[actor + 1] as number); tie += 1) {
      const target = targets[tie] as number;
      const wait = (delay[actor] as number) + 1 / (weights[tie] as number);
      if (wait >= (delay[target] as number)) continue;
      delay[target] = wait;
      parent[target] = actor;
      strength[target] = weights[tie] as number;
      waiting.push(target);
    }
  }
  return sharedPlaces(delay, parent, strength);
}

/** Puts actors that hear from the same place by the same strength into one place, nearest first. */
function sharedPlaces(delay: Float64Array, parent: Int32Array, strength: Float64Array): InformChains {
  const place = Int32Array.from(delay, (wait) => (wait === 0 ? 0 : -1));
  const from = [-1];
  const strengths = [0];
  const known = new Map<number, Map<number, number>>();
  const informed = Uint32Array.from(delay.keys())
    .filter((actor) => (delay[actor] as number) > 0 && (delay[actor] as number) < Infinity)
    .sort((a, b) => (delay[a] as number) - (delay[b] as number) || a - b);
  for (const actor of informed) {
    const above = place[parent[actor] as number] as number;
    const by = strength[actor] as number;
    const siblings = known.get(above) ?? new Map<number, number>();
    known.set(above, siblings);
    let own = siblings.get(by);
    if (own === undefined) {
      own = from.length;
      siblings.set(by, own);
      from.push(above);
      strengths.push(by);
    }
    place[actor] = own;
  }
  return { place, from: Int32Array.from(from), strength: Float64Array.from(strengths) };
}

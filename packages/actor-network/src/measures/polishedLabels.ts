import type { MergedTies } from "./mergedTies.ts";

/**
 * Raises the modularity of a partition by rounds in which each actor moves once, whichever move is best at the time, even
 * at a loss; what lies behind the best moment of the round is taken back (Kernighan and Lin). Ends with a round without gain.
 *
 * O(actors² × communities) time a round, O(actors²) space.
 */
export function polishedLabels(ties: MergedTies, given: ArrayLike<number>, weighted: boolean): Int32Array {
  const { size, gains, total } = pairGains(ties, weighted);
  const labels = Int32Array.from(given);
  const sums = new Float64Array((size + 1) * size);
  const members = new Uint32Array(size + 1);
  const shift = (actor: number, label: number, sign: 1 | -1): void => {
    members[label] = (members[label] as number) + sign;
    for (let other = 0; other < size; other += 1) {
      const place = label * size + other;
      sums[place] = (sums[place] as number) + sign * (gains[actor * size + other] as number);
    }
  };
  const move = (actor: number, label: number): void => {
    shift(actor, labels[actor] as number, -1);
    shift(actor, label, 1);
    labels[actor] = label;
  };
  labels.forEach((label, actor) => {
    shift(actor, label, 1);
  });

  // Gains are whole numbers without weights; with them a gain must exceed what rounding can feign.
  const least = weighted ? 1e-12 * total * total : 0.5;
  for (let gained = true; gained; ) {
    const waiting = new Set(labels.keys());
    const taken: (readonly [number, number])[] = [];
    let [value, best, kept] = [0, 0, 0];
    while (waiting.size > 0) {
      const next = bestMove(waiting, labels, sums, members);
      if (next === null) break;
      waiting.delete(next.actor);
      taken.push([next.actor, labels[next.actor] as number]);
      move(next.actor, next.label);
      value += next.gain;
      if (value > best + least) [best, kept] = [value, taken.length];
    }
    for (const [actor, label] of taken.splice(kept).reverse()) move(actor, label);
    gained = kept > 0;
  }
  return labels;
}

/** What each pair of actors adds when together: summed strength × tie − product of their strengths. */
function pairGains(
  { offsets, targets, weights }: MergedTies,
  weighted: boolean,
): { size: number; gains: Float64Array; total: number } {
  const size = offsets.length - 1;
  const gains = new Float64Array(size * size);
  const own = new Float64Array(size);
  const weightAt = (slot: number): number => (weighted ? (weights[slot] as number) : 1);
  let total = 0;
  for (let actor = 0; actor < size; actor += 1) {
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      own[actor] = (own[actor] as number) + weightAt(slot);
    }
    total += own[actor] as number;
  }
  for (let actor = 0; actor < size; actor += 1) {
    for (let other = 0; other < size; other += 1) {
      gains[actor * size + other] = actor === other ? 0 : -(own[actor] as number) * (own[other] as number);
    }
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      const place = actor * size + (targets[slot] as number);
      gains[place] = (gains[place] as number) + total * weightAt(slot);
    }
  }
  return { size, gains, total };
}

/** The move with the largest gain, into a community that is there or into an empty one. */
function bestMove(
  waiting: ReadonlySet<number>,
  labels: Int32Array,
  sums: Float64Array,
  members: Uint32Array,
): { actor: number; label: number; gain: number } | null {
  const size = labels.length;
  const open = Array.from(members.keys()).filter((label) => (members[label] as number) > 0);
  open.push(members.indexOf(0));
  let best: { actor: number; label: number; gain: number } | null = null;
  for (const actor of waiting) {
    const own = labels[actor] as number;
    const stay = sums[own * size + actor] as number;
    for (const label of open) {
      const gain = (sums[label * size + actor] as number) - stay;
      if (label !== own && (best === null || gain > best.gain)) best = { actor, label, gain };
    }
  }
  return best;
}

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
    const waits = new Uint8Array(size).fill(1);
    const taken: (readonly [number, number])[] = [];
    let [value, best, kept] = [0, 0, 0];
    for (let left = size; left > 0; left -= 1) {
      const next = bestMove(waits, labels, sums, members);
      if (next === null) break;
      waits[next.actor] = 0;
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

/** The move with the largest gain of an actor that waits, into a community that is there or into one that is empty. */
function bestMove(
  waits: Uint8Array,
  labels: Int32Array,
  sums: Float64Array,
  members: Uint32Array,
): { actor: number; label: number; gain: number } | null {
  const size = labels.length;
  const empty = members.indexOf(0);
  let [bestActor, bestLabel, bestGain] = [-1, -1, -Infinity];
  for (let label = 0; label <= size; label += 1) {
    if (members[label] === 0 && label !== empty) continue;
    const place = label * size;
    for (let actor = 0; actor < size; actor += 1) {
      const own = labels[actor] as number;
      if (waits[actor] === 0 || own === label) continue;
      const gain = (sums[place + actor] as number) - (sums[own * size + actor] as number);
      if (gain > bestGain) [bestActor, bestLabel, bestGain] = [actor, label, gain];
    }
  }
  return bestActor === -1 ? null : { actor: bestActor, label: bestLabel, gain: bestGain };
}

import { demand } from "../model/demand.ts";

export interface ThresholdCascade {
  /** How many act in the end. */
  readonly active: number;
  /** How many act after each round; the last round is the first that changes nothing. */
  readonly rounds: readonly number[];
  /** The round, from 1 on, in which each actor joins; −1 for whoever never does. */
  readonly joined: Int32Array;
}

/**
 * Plays out collective action among actors who join once enough others act (Granovetter's thresholds).
 *
 * An actor joins in the round after the number of acting others has reached its threshold: 0 acts unasked, 1 needs one
 * other, `Infinity` never acts. Nobody leaves again; the final number is the smallest r with r thresholds below or at r
 * and no more. Everybody sees everybody. Thresholds count actors, not shares.
 *
 * O(actors log actors) time, O(actors) space.
 *
 * @example
 * thresholdCascade([0, 1, 2, 3]).active; // => 4
 * thresholdCascade([0, 2, 2, 3]); // => { active: 1, rounds: [1, 1], joined: Int32Array.of(1, -1, -1, -1) }
 * @throws {PathDependenceError} `invalid-parameters` for a threshold that is negative or not a number.
 * @see Granovetter (1978), American Journal of Sociology 83(6), 1420–1443.
 */
export function thresholdCascade(thresholds: ArrayLike<number>): ThresholdCascade {
  const sorted = Float64Array.from(thresholds);
  sorted.forEach((threshold, actor) => {
    demand(threshold >= 0, `thresholds[${actor}]`, threshold, "a number of at least 0, or Infinity", [
      "thresholds",
      actor,
    ]);
  });
  sorted.sort();
  const rounds: number[] = [];
  let active = 0;
  let before = -1;
  while (active > before) {
    before = active;
    while (active < sorted.length && (sorted[active] as number) <= before) active += 1;
    rounds.push(active);
  }
  const joined = Int32Array.from(thresholds, (threshold) => {
    if (threshold > active) return -1;
    return threshold === 0 ? 1 : roundReaching(rounds, threshold) + 2;
  });
  return { active, rounds, joined };
}

/** First round, from 0 on, after which the number that acts has reached the threshold. */
function roundReaching(rounds: readonly number[], threshold: number): number {
  let low = 0;
  let high = rounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rounds[middle] as number) >= threshold) high = middle;
    else low = middle + 1;
  }
  return low;
}

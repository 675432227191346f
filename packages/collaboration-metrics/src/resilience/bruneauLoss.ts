import { CollaborationMetricsError } from "../errors.ts";

/**
 * Adds up how much quality a community lost over time: the area between full quality and the quality it had.
 *
 * loss = ∫ (full − Q(t)) dt by the trapezoid rule, at least 0, in units of quality times units of time. `null` for
 * fewer than two moments: a single one spans no time.
 *
 * Quality is taken to change linearly between moments; two entries at one time are a jump, the first value before
 * and the last after it. The series must reach from the disruption to the recovery: what lies outside is not
 * counted, and a recovery that never came makes the loss depend on where the series ends. O(moments).
 *
 * @example
 * bruneauLoss([0, 1, 2, 3, 4], [100, 60, 60, 80, 100]); // => 100
 * bruneauLoss([0, 0, 10], [1, 0.5, 1], { full: 1 }); // => 2.5
 * bruneauLoss([0], [60]); // => null
 * @throws {CollaborationMetricsError} `unequal-lengths`; `invalid-time` unless times are finite and never fall;
 * `invalid-quality` unless each quality lies between 0 and `full`.
 * @see Bruneau et al. (2003), Earthquake Spectra 19(4), 733–752, https://doi.org/10.1193/1.1623497.
 */
export function bruneauLoss(
  times: ArrayLike<number>,
  quality: ArrayLike<number>,
  options: { readonly full?: number } = {},
): number | null {
  const { full = 100 } = options;
  if (times.length !== quality.length) {
    const message = `There are ${times.length} times and ${quality.length} qualities; expected as many.`;
    throw new CollaborationMetricsError("unequal-lengths", message, ["quality"]);
  }
  if (!(full > 0 && full < Infinity)) {
    const message = `Full quality is ${full}; expected a finite number above 0.`;
    throw new CollaborationMetricsError("invalid-quality", message, ["options", "full"]);
  }
  let doubled = 0;
  let time = -Infinity;
  let missing = 0;
  for (let moment = 0; moment < times.length; moment++) {
    const now = times[moment] as number;
    const held = quality[moment] as number;
    if (!(Number.isFinite(now) && now >= time)) {
      const message = `Time ${moment} is ${now}; expected a finite number not before ${time}.`;
      throw new CollaborationMetricsError("invalid-time", message, ["times", moment]);
    }
    if (!(held >= 0 && held <= full)) {
      const message = `Quality ${moment} is ${held}; expected a number from 0 to ${full}.`;
      throw new CollaborationMetricsError("invalid-quality", message, ["quality", moment]);
    }
    if (moment > 0) doubled += (now - time) * (missing + (full - held));
    time = now;
    missing = full - held;
  }
  return times.length < 2 ? null : doubled / 2;
}

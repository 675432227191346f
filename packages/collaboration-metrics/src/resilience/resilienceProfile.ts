import { CollaborationMetricsError } from "../errors.ts";
import { bruneauLoss } from "./bruneauLoss.ts";

export interface ResilienceProfile {
  /** Lowest quality as a share of full quality. */
  readonly robustness: number | null;
  /** Time from the first loss to the lowest quality (its first moment). */
  readonly fallTime: number | null;
  /** Time from the lowest quality to `recovered` of what was lost; `null` when the series ends before. */
  readonly recoveryTime: number | null;
  /** Share of full quality regained a unit of time, from the lowest quality on; `null` when there is no recovery time. */
  readonly rapidity: number | null;
  /** Area of lost quality; see `bruneauLoss`. */
  readonly loss: number | null;
  /** Whether the series ends before the recovery. */
  readonly censored: boolean;
}

export interface ResilienceProfileOptions {
  /** Full quality. Default 100. */
  readonly full?: number;
  /** Share of the loss that must be regained to count as recovered, above 0 and at most 1. Default 1. */
  readonly recovered?: number;
}

/**
 * Describes a disruption by how low quality fell, how fast it fell and came back, and what was lost.
 *
 * Robustness min Q / full, from 0 to 1; rapidity `recovered` · (1 − robustness) / recovery time, in shares a unit of time.
 * Moments between entries are found on the straight line. Everything is `null` for fewer than two moments; the times
 * are `null` where nothing was lost, and those of a recovery that the series does not show, which is `censored`. Of the
 * four properties of Bruneau et al. these are the ends; the means are `redundancy` and `resourcefulness`.
 *
 * O(moments).
 *
 * @example
 * const profile = resilienceProfile([0, 1, 2, 3, 4], [100, 60, 60, 80, 100]);
 * [profile.robustness, profile.fallTime, profile.recoveryTime]; // => [0.6, 1, 3]
 * resilienceProfile([0, 1, 2], [100, 60, 60]).censored; // => true
 * @throws {CollaborationMetricsError} as `bruneauLoss`; `invalid-option` unless `recovered` is above 0 and at most 1.
 * @see Bruneau et al. (2003), Earthquake Spectra 19(4), 733–752, https://doi.org/10.1193/1.1623497.
 */
export function resilienceProfile(
  times: ArrayLike<number>,
  quality: ArrayLike<number>,
  { full = 100, recovered = 1 }: ResilienceProfileOptions = {},
): ResilienceProfile {
  if (!(recovered > 0 && recovered <= 1)) {
    const message = `Found recovered = ${recovered}; expected a number above 0 and at most 1.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options", "recovered"]);
  }
  const loss = bruneauLoss(times, quality, { full });
  const none = { fallTime: null, recoveryTime: null, rapidity: null, censored: false };
  if (loss === null) return { ...none, robustness: null, loss };
  const value = (moment: number) => quality[moment] as number;
  const time = (moment: number) => times[moment] as number;
  let lowest = 0;
  for (let moment = 1; moment < times.length; moment += 1) if (value(moment) < value(lowest)) lowest = moment;
  const robustness = value(lowest) / full;
  if (robustness === 1) return { ...none, robustness, loss };

  let before = 0;
  while (value(before + 1) === full) before += 1;
  const begin = value(0) < full ? time(0) : time(before);
  // From above, so that full recovery is `full` to the last digit.
  const level = full - (1 - recovered) * (full - value(lowest));
  let after = lowest + 1;
  while (after < times.length && value(after) < level) after += 1;
  const fallTime = time(lowest) - begin;
  if (after === times.length) return { ...none, robustness, fallTime, loss, censored: true };
  const step = (level - value(after - 1)) / (value(after) - value(after - 1));
  const recoveryTime = time(after - 1) + step * (time(after) - time(after - 1)) - time(lowest);
  const rapidity = recoveryTime === 0 ? null : (recovered * (1 - robustness)) / recoveryTime;
  return { robustness, fallTime, recoveryTime, rapidity, loss, censored: false };
}

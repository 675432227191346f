import { checkOneOf } from "./checkOneOf.ts";
import { checkFinite, checkPositive } from "./checkPositive.ts";
import { checkPair } from "./checkSeries.ts";

/** Why there is no lag: a series does not pass the level while it is recorded, or it had passed before. */
export type LagCensoring =
  | "leading-not-reached"
  | "following-not-reached"
  | "leading-passed-before"
  | "following-passed-before";

export interface HorizontalLag {
  /** Time by which the following series passes the level later; negative when it leads. */
  readonly lag: number | null;
  /** Why `lag` is null; null when it is not. */
  readonly reason: LagCensoring | null;
  /** Time of the leading series' passage, from the first value. */
  readonly leadingAt: number | null;
  readonly followingAt: number | null;
}

export interface HorizontalLagOptions {
  readonly level: number;
  /** Whether the level is passed from below or from above. Default: `up`. */
  readonly direction?: "up" | "down";
  /** Which passage counts in a series that passes more than once. Default: `first`. */
  readonly passage?: "first" | "last";
  /** Time between two values. Default: 1. */
  readonly step?: number;
}

/**
 * Measures by how much later one series passes a level than another.
 *
 * Time of the following passage less time of the leading one, in the unit of `step`; straight lines between values.
 * Either series may lead: a negative lag says that the one called following passed first. Values at the same places
 * are of the same time, and both series must have the same scale.
 *
 * A lag that is not seen is `null` with a reason, never a bound: a passage after the last value, or one before the
 * first (with `first`, a series that begins beyond the level has passed it at an unknown time; one that begins on it
 * passes at time 0).
 *
 * It is a claim about two series only where both were measured, the follower not derived from the leader; which level
 * counts should be said before it is looked up.
 *
 * O(values).
 *
 * @example
 * horizontalLag([0, 1, 2, 3], [0, 0, 1, 2], { level: 1.5 }).lag; // => 1
 * horizontalLag([0, 1, 2, 3], [0, 0, 0, 1], { level: 1.5 }).reason; // => "following-not-reached"
 * @throws {PathDependenceError} `invalid-series` for series that are empty, of different lengths or not finite,
 * `invalid-parameters` for a level that is not finite, a step not above 0, or an unknown direction or passage.
 * @see Ogburn (1922), Social Change with Respect to Culture and Original Nature, part IV, for the cultural lag.
 * @see Osborne (2023), Cultural Lag Does Not Exist, thesis, East Tennessee State University, and Alter (1988), thesis,
 * Rice University, for the objection that such lags are neither measured nor open to refutation.
 */
export function horizontalLag(
  leading: ArrayLike<number>,
  following: ArrayLike<number>,
  options: HorizontalLagOptions,
): HorizontalLag {
  const { level, direction = "up", passage = "first", step = 1 } = options;
  checkPair(leading, following, 1);
  checkFinite(level, "level");
  checkPositive(step, "step");
  checkOneOf(direction, ["up", "down"], "direction");
  checkOneOf(passage, ["first", "last"], "passage");
  const sign = direction === "up" ? 1 : -1;
  const find = passage === "first" ? firstPassage : lastPassage;
  const leader = find(leading, level, sign);
  const follower = find(following, level, sign);
  const leadingAt = typeof leader === "number" ? leader * step : null;
  const followingAt = typeof follower === "number" ? follower * step : null;
  if (typeof leader === "string") return { lag: null, reason: `leading-${leader}`, leadingAt, followingAt };
  if (typeof follower === "string")
    return { lag: null, reason: `following-${follower}`, leadingAt, followingAt };
  return { lag: (follower - leader) * step, reason: null, leadingAt, followingAt };
}

type Passage = number | "not-reached" | "passed-before";

/** How far a value lies beyond the level in the direction of the passage. */
function beyond(series: ArrayLike<number>, place: number, level: number, sign: number): number {
  return sign * ((series[place] as number) - level);
}

/** The place at which a line from `before` (below 0) to `after` (at least 0) meets 0. */
function meeting(place: number, before: number, after: number): number {
  return place - after / (after - before);
}

function firstPassage(series: ArrayLike<number>, level: number, sign: number): Passage {
  let before = beyond(series, 0, level, sign);
  if (before >= 0) return before === 0 ? 0 : "passed-before";
  for (let place = 1; place < series.length; place += 1) {
    const now = beyond(series, place, level, sign);
    if (now >= 0) return meeting(place, before, now);
    before = now;
  }
  return "not-reached";
}

function lastPassage(series: ArrayLike<number>, level: number, sign: number): Passage {
  for (let place = series.length - 1; place > 0; place -= 1) {
    const before = beyond(series, place - 1, level, sign);
    const now = beyond(series, place, level, sign);
    if (before < 0 && now >= 0) return meeting(place, before, now);
  }
  const start = beyond(series, 0, level, sign);
  if (start === 0) return 0;
  return start > 0 ? "passed-before" : "not-reached";
}

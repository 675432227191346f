import { alphaOf } from "./alphaOf.ts";
import { checkTimes } from "./checkTimes.ts";
import type { Level } from "./Level.ts";
import { pairableValues } from "./pairableValues.ts";
import type { Ratings } from "./Ratings.ts";

export interface AlphaOptions {
  /** What differences between values mean. Default: nominal. */
  readonly level?: Level;
  /** How many units are like each row, whole numbers of at least 0. Default: one each. */
  readonly times?: readonly number[];
}

export interface KrippendorffAlpha {
  /** `null` when no unit has two values, or when all values are the same, so that no disagreement is to be expected. */
  readonly alpha: number | null;
  /** Mean difference of values within units. */
  readonly observed: number;
  /** Mean difference of values over all units. */
  readonly expected: number;
  /** Units with two values or more. */
  readonly units: number;
}

/**
 * Tells how far coders agree beyond chance, whatever their number, with values missing here and there.
 *
 * α = 1 − D_o / D_e: the mean difference between two values of one unit, over that of any two values. With n values in
 * units of m_u values each, D_o = Σ_u Σ_{i≠j} δ²(v_i, v_j) / (m_u − 1) / n and D_e = Σ_{i≠j} δ²(v_i, v_j) / (n (n − 1)).
 * δ² is 1 for unlike values (nominal), the squared difference of mid-ranks (ordinal) or of values (interval), or
 * ((a − b) / (a + b))² (ratio, values of at least 0). No unit; 1 is full agreement, 0 what chance gives, below 0 more
 * disagreement than chance. Units with one value or none tell nothing and are left out. `alpha` is `null` when nothing
 * is left, or when all values are the same: no disagreement is expected then, and 0 / 0 is neither agreement nor the
 * lack of it.
 *
 * O(values + categories log categories); O(categories²) more at the level ratio, and O(m_u²) a unit at the levels nominal
 * and ratio.
 *
 * @example
 * const ratings = [["yes", "yes"], ["no", "no"], ["yes", "no"], ["no", null]];
 * krippendorffAlpha(ratings).alpha; // ≈ 0.4444444444444444
 * krippendorffAlpha([["yes", "yes"], ["yes", "yes"]]).alpha; // => null
 * @throws {EvidenceError} `invalid-rating` for a value that is no finite number where the level asks for one, or below 0
 * at the level ratio, its path is unit and coder; `invalid-option` for `times` of another length or not whole.
 * @see Hayes & Krippendorff (2007), Communication Methods and Measures 1(1), 77–89.
 */
export function krippendorffAlpha(
  ratings: Ratings,
  { level = "nominal", times }: AlphaOptions = {},
): KrippendorffAlpha {
  checkTimes(times, ratings.length);
  const pairable = pairableValues(ratings, level);
  const weights = Float64Array.from(pairable.rows, (row) => times?.[row] ?? 1);
  const outcome = alphaOf(pairable, level)(weights);
  return { ...outcome, units: weights.reduce((sum, weight) => sum + weight, 0) };
}

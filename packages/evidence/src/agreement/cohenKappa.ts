import { normalQuantile } from "@commonweal/numerics";
import { counted } from "../counted.ts";
import { EvidenceError } from "../errors.ts";
import { checkConfidence } from "./checkConfidence.ts";
import { checkTimes } from "./checkTimes.ts";
import type { Interval } from "./Interval.ts";
import { pairableValues } from "./pairableValues.ts";
import type { Ratings } from "./Ratings.ts";

export interface KappaOptions {
  /** How much a disagreement counts: all the same, by the distance of the numbers, or by its square. Default: equal. */
  readonly weights?: "equal" | "linear" | "quadratic";
  /** How many units are like each row, whole numbers of at least 0. Default: one each. */
  readonly times?: readonly number[];
  /** How often the interval should hold the true value. Default: 0.95. */
  readonly confidence?: number;
}

export interface CohenKappa {
  /** `null` when no unit has both values, or when both coders always say the same one thing. */
  readonly kappa: number | null;
  /** Of the estimate in large samples; `null` where kappa is. */
  readonly standardError: number | null;
  /**
   * `null` where kappa is, and where no disagreement is seen or one coder says one thing alone, of which the formula
   * would make an interval without width.
   */
  readonly interval: Interval | null;
  /** Units with both values. */
  readonly units: number;
}

const differences = {
  equal: (a: string | number, b: string | number) => (a === b ? 0 : 1),
  linear: (a: string | number, b: string | number) => Math.abs(Number(a) - Number(b)),
  quadratic: (a: string | number, b: string | number) => (Number(a) - Number(b)) * (Number(a) - Number(b)),
};

/**
 * Tells how far two coders agree beyond what their own habits give by chance (Cohen's kappa).
 *
 * κ = 1 − Σ p_ij d_ij / Σ p_i. p_.j d_ij over the table of what both said; d is 1 for unlike values, |a − b| (linear) or
 * (a − b)² (quadratic). Distances are those of the numbers themselves, so that a value which nobody used still leaves a
 * gap. No unit; 1 is full agreement, 0 what chance gives. Units that one of the two did not code are left out. The
 * standard error is that of Fleiss, Cohen and Everitt for κ other than 0, the interval κ ± z SE cut off at −1 and 1: it
 * is for many units, and too narrow for few or for rare values.
 *
 * O(units + categories²).
 *
 * @example
 * const times = [20, 5, 10, 15];
 * const both = [["yes", "yes"], ["yes", "no"], ["no", "yes"], ["no", "no"]];
 * cohenKappa(both, { times }).kappa; // ≈ 0.4
 * cohenKappa([["yes", "yes"], ["yes", "yes"]]).kappa; // => null
 * @throws {EvidenceError} `invalid-rating` for a row that has not two cells, or a value that is no finite number where
 * weights ask for one; `invalid-option`.
 * @see Cohen (1968), Psychological Bulletin 70(4), 213–220.
 * @see Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72(5), 323–327.
 */
export function cohenKappa(
  ratings: Ratings,
  { weights = "equal", times, confidence = 0.95 }: KappaOptions = {},
): CohenKappa {
  checkTimes(times, ratings.length);
  const wrong = ratings.findIndex((row) => row.length !== 2);
  if (wrong >= 0) {
    const message = `Unit ${wrong}: found ${counted(ratings[wrong]?.length ?? 0, "cell")}; expected 2.`;
    throw new EvidenceError("invalid-rating", message, [wrong]);
  }
  checkConfidence(confidence);
  const { categories, rows, values } = pairableValues(ratings, weights === "equal" ? "nominal" : "interval");
  const size = categories.length;
  const table = new Float64Array(size * size);
  let units = 0;
  rows.forEach((row, unit) => {
    const cell = (values[2 * unit] as number) * size + (values[2 * unit + 1] as number);
    const weight = times?.[row] ?? 1;
    table[cell] = (table[cell] as number) + weight;
    units += weight;
  });
  const undefinedKappa = { kappa: null, standardError: null, interval: null, units };
  if (units === 0) return undefinedKappa;

  const share = (a: number, b: number) => (table[a * size + b] as number) / units;
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  const pairs: { a: number; b: number; difference: number }[] = [];
  categories.forEach((x, a) => {
    categories.forEach((y, b) => {
      first[a] = (first[a] as number) + share(a, b);
      second[b] = (second[b] as number) + share(a, b);
      pairs.push({ a, b, difference: differences[weights](x, y) });
    });
  });
  const [byFirst, bySecond] = [new Float64Array(size), new Float64Array(size)];
  let [observed, expected] = [0, 0];
  for (const { a, b, difference } of pairs) {
    observed += share(a, b) * difference;
    expected += (first[a] as number) * (second[b] as number) * difference;
    byFirst[a] = (byFirst[a] as number) + (second[b] as number) * difference;
    bySecond[b] = (bySecond[b] as number) + (first[a] as number) * difference;
  }
  if (expected === 0) return undefinedKappa;

  // The delta method on observed / expected: each unit moves it by (d − ratio (rest of its row + rest of its column)).
  const ratio = observed / expected;
  let spread = 0;
  for (const { a, b, difference } of pairs) {
    const moved = difference - ratio * ((byFirst[a] as number) + (bySecond[b] as number)) + observed;
    spread += share(a, b) * moved * moved;
  }
  const standardError = Math.sqrt(spread / units) / expected;
  const kappa = 1 - ratio;
  const reach = normalQuantile((1 + confidence) / 2) * standardError;
  const isConstant = [0, 1].some((coder) =>
    values.every((value, at) => at % 2 !== coder || value === values[coder]),
  );
  const interval =
    observed === 0 || isConstant
      ? null
      : { low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) };
  return { kappa, standardError, interval, units };
}

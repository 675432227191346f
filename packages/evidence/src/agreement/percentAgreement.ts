import { checkTimes } from "./checkTimes.ts";
import type { Ratings } from "./Ratings.ts";

/**
 * Tells in which share of cases two coders of a unit say the same, with no regard to chance.
 *
 * For each unit with two values or more, the share of its pairs of values that are equal; the mean over those units. No
 * unit, range [0, 1]. `null` when no unit has two values. A rare code gives a high value even to coders who never meet:
 * read it beside alpha.
 *
 * O(values).
 *
 * @example
 * percentAgreement([["yes", "yes"], ["no", "yes"], ["no", null]]); // => 0.5
 * @throws {EvidenceError} `invalid-option` for `times` of another length or not whole.
 */
export function percentAgreement(
  ratings: Ratings,
  { times }: { readonly times?: readonly number[] } = {},
): number | null {
  checkTimes(times, ratings.length);
  let [agreement, units] = [0, 0];
  ratings.forEach((row, unit) => {
    const given = row.filter((value) => value !== null);
    if (given.length < 2) return;
    const counts = new Map<string | number, number>();
    for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
    let pairs = 0;
    for (const count of counts.values()) pairs += count * (count - 1);
    const weight = times?.[unit] ?? 1;
    agreement += (weight * pairs) / (given.length * (given.length - 1));
    units += weight;
  });
  return units === 0 ? null : agreement / units;
}

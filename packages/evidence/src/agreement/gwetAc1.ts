import { ac1Of } from "./ac1Of.ts";
import { checkTimes } from "./checkTimes.ts";
import { percentAgreement } from "./percentAgreement.ts";
import type { Ratings } from "./Ratings.ts";

/**
 * Tells how far coders agree beyond chance by Gwet's AC1, which stays high where a value is rare.
 *
 * AC1 = (P − P_e) / (1 − P_e): P as `percentAgreement`, P_e = Σ π_k (1 − π_k) / (K − 1), with π_k the mean over units of the
 * share of their values that are k, and K the number of values in use. No unit; 1 is full agreement, 0 what chance gives,
 * at least −1. Two coders who agree on 98 of 100 units, one value of which is rare, have a kappa near 0 and an AC1 near 1:
 * report both, since AC1 takes agreement on what is not there for as much as on what is. Units with one value count in π_k
 * alone. `null` when no unit has two values, or all values are the same.
 *
 * Checked against the R package irrCAC for two, four (with values missing) and six coders.
 *
 * O(values).
 *
 * @example
 * const ratings = [...Array(8).fill(["no", "no"]), ["yes", "no"], ["no", "yes"]];
 * gwetAc1(ratings); // ≈ 0.75609756097561
 * gwetAc1([["yes", "yes"]]); // => null
 * @throws {EvidenceError} `invalid-option` for `times` of another length or not whole.
 * @see Gwet (2008), British Journal of Mathematical and Statistical Psychology 61(1), 29–48.
 */
export function gwetAc1(
  ratings: Ratings,
  { times }: { readonly times?: readonly number[] } = {},
): number | null {
  checkTimes(times, ratings.length);
  const agreement = percentAgreement(ratings, times === undefined ? {} : { times });
  const sums = new Map<string | number, number>();
  let units = 0;
  ratings.forEach((row, unit) => {
    const given = row.filter((value) => value !== null);
    const weight = times?.[unit] ?? 1;
    if (given.length === 0 || weight === 0) return;
    units += weight;
    for (const value of given) sums.set(value, (sums.get(value) ?? 0) + weight / given.length);
  });
  if (agreement === null) return null;
  return ac1Of(
    agreement,
    [...sums.values()].map((sum) => sum / units),
  );
}

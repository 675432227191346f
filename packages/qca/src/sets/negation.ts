import { checkMemberships } from "./checkMemberships.ts";

/**
 * Gives the membership in the complement of a set.
 *
 * 1 − x for each case, from 0 to 1, no unit. Twice negated, a membership that is not a binary fraction may
 * differ in its last bit. O(cases).
 *
 * @example
 * negation([0, 0.25, 1]); // => new Float64Array([1, 0.75, 0])
 * @throws {QcaError} `invalid-membership`; its path is the position.
 * @see Ragin (2008), Redesigning Social Inquiry, University of Chicago Press.
 */
export function negation(set: ArrayLike<number>): Float64Array {
  checkMemberships(["set"], set);
  return Float64Array.from(set, (membership) => 1 - membership);
}

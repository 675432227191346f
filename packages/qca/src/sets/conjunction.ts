import { QcaError } from "../errors.ts";
import { checkMemberships } from "./checkMemberships.ts";

/**
 * Gives the membership in the intersection of sets: how far a case belongs to all of them.
 *
 * min over the sets, case by case, from 0 to 1, no unit. A row of a truth table is the conjunction of its
 * conditions, those that are absent in the row negated first. O(sets × cases).
 *
 * @example
 * conjunction([[0.2, 0.9], [0.6, 0.7]]); // => new Float64Array([0.2, 0.7])
 * conjunction([[0.75, 1], negation([0.5, 0.25])]); // => new Float64Array([0.5, 0.75])
 * @throws {QcaError} `unequal-lengths` when the sets speak of different numbers of cases or there is none,
 * `invalid-membership`; the path is the set, then the case.
 * @see Ragin (2008), Redesigning Social Inquiry, University of Chicago Press.
 */
export function conjunction(sets: readonly ArrayLike<number>[]): Float64Array {
  const first = sets[0];
  if (first === undefined) {
    throw new QcaError("unequal-lengths", "There are 0 sets to join; expected at least one.", ["sets"]);
  }
  const joint = Float64Array.from(first);
  for (const [position, set] of sets.entries()) {
    if (set.length !== joint.length) {
      const message = `Set ${position} has ${set.length} cases and the first ${joint.length}; expected as many.`;
      throw new QcaError("unequal-lengths", message, ["sets", position]);
    }
    checkMemberships(["sets", position], set);
    for (let index = 0; index < joint.length; index++) {
      joint[index] = Math.min(joint[index] as number, set[index] as number);
    }
  }
  return joint;
}

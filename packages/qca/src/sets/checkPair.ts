import { QcaError } from "../errors.ts";
import { checkMemberships } from "./checkMemberships.ts";

/** Refuses a set and an outcome that are not memberships of the same cases; `path` leads to the set, from an argument on. */
export function checkPair(
  set: ArrayLike<number>,
  outcome: ArrayLike<number>,
  path: readonly PropertyKey[] = ["condition"],
): void {
  if (set.length !== outcome.length) {
    const message = `Found ${set.length} memberships in the set and ${outcome.length} in the outcome; expected as many.`;
    throw new QcaError("unequal-lengths", message, path);
  }
  checkMemberships(path, set);
  checkMemberships(["outcome"], outcome);
}

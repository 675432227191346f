import { QcaError } from "../errors.ts";
import { checkMemberships } from "./checkMemberships.ts";

/** Refuses a condition and an outcome that are not memberships of the same cases. */
export function checkPair(condition: ArrayLike<number>, outcome: ArrayLike<number>): void {
  if (condition.length !== outcome.length) {
    const message = `The condition has ${condition.length} cases and the outcome ${outcome.length}; expected as many.`;
    throw new QcaError("unequal-lengths", message, ["outcome"]);
  }
  checkMemberships("condition", condition);
  checkMemberships("outcome", outcome);
}

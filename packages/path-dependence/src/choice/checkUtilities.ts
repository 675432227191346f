import { demand } from "../model/demand.ts";

/** Throws `invalid-parameters` unless there is at least one utility and all are finite. */
export function checkUtilities(utilities: ArrayLike<number>): void {
  demand(utilities.length > 0, "utilities.length", utilities.length, "at least one action", ["utilities"]);
  for (let action = 0; action < utilities.length; action += 1) {
    const utility = utilities[action] as number;
    demand(Number.isFinite(utility), `utilities[${action}]`, utility, "a finite number", [
      "utilities",
      action,
    ]);
  }
}

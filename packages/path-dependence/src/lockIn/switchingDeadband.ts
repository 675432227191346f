import { PathDependenceError } from "../errors.ts";

export interface SwitchingDeadband {
  /** Advantage at or above which nobody leaves the new option; below, it is left. */
  readonly from: number;
  /** Advantage up to which nobody leaves the old option; above, the new one is taken. */
  readonly to: number;
  /** Width of the region in which both are kept: lock-in by switching cost. */
  readonly width: number;
}

/**
 * Gives the advantages at which an actor with a switching cost keeps to what it does, whichever that is.
 *
 * An actor moves only when the payoff gained exceeds the cost c, so with u the new option's payoff less the old one's it
 * stays anywhere in −c ≤ u ≤ c: width 2c, in the unit of payoff. With c = 0 only the tie is left, and choice is plain best
 * response. The smallest subsidy that moves an actor of the old option is c − u, that moves it back c + u. Unlike
 * increasing returns this needs no others: it is lock-in of one actor.
 *
 * O(1).
 *
 * @example
 * switchingDeadband(0.25); // => { from: -0.25, to: 0.25, width: 0.5 }
 * switchingDeadband(0).width; // => 0
 * @throws {PathDependenceError} `invalid-option` unless the cost is finite and at least 0.
 */
export function switchingDeadband(cost: number): SwitchingDeadband {
  if (!(cost >= 0 && cost < Infinity)) {
    const message = `Found cost = ${cost}; expected a finite number of at least 0.`;
    throw new PathDependenceError("invalid-option", message, ["cost"]);
  }
  return { from: 0 - cost, to: cost, width: 2 * cost };
}

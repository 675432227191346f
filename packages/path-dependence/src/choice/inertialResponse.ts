import { demand } from "../model/demand.ts";
import { checkCurrent } from "./checkCurrent.ts";
import { checkUtilities } from "./checkUtilities.ts";
import { deadbandResponse } from "./deadbandResponse.ts";

/**
 * Gives the probability of each action under best response with inertia.
 *
 * With probability `inertia` the actor does not reconsider; otherwise it takes an action of the highest utility. Range
 * [0, 1], no unit. An actor whose current action is among the best keeps it; several better ones are equally likely.
 * (Logit choice with λ = ∞ knows no current action and shares all ties.)
 *
 * O(actions) time and space.
 *
 * @example
 * inertialResponse([0, 1], 0, 0.75); // => Float64Array.of(0.75, 0.25)
 * inertialResponse([1, 1], 0, 0); // => Float64Array.of(1, 0)
 * @throws {PathDependenceError} `invalid-parameters` without actions, for a utility that is not finite, a current action
 * that is none of them, or an inertia outside 0 to 1.
 */
export function inertialResponse(
  utilities: ArrayLike<number>,
  current: number,
  inertia: number,
): Float64Array {
  checkUtilities(utilities);
  checkCurrent(current, utilities.length);
  demand(inertia >= 0 && inertia <= 1, "inertia", inertia, "a number from 0 to 1");
  const out = deadbandResponse(utilities, current, 0);
  for (let action = 0; action < out.length; action += 1) {
    out[action] = (1 - inertia) * (out[action] as number) + (action === current ? inertia : 0);
  }
  return out;
}

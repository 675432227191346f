import { demand } from "../model/demand.ts";
import { assignBest } from "./assignBest.ts";
import { checkCurrent } from "./checkCurrent.ts";
import { checkUtilities } from "./checkUtilities.ts";

/**
 * Gives the probability of each action when switching has a cost (deadband).
 *
 * The actor moves to the best action only if U_new − U_old > c, and else stays: for two actions, whichever is current is
 * kept while their utilities differ by c or less, a region of inaction 2c wide. c = 0 is the best response that keeps the
 * current action in a tie; c = ∞ never moves. Range [0, 1], no unit; several best actions are equally likely. c has the
 * unit of utility and is paid for each move.
 *
 * O(actions) time and space.
 *
 * @example
 * deadbandResponse([0, 1], 0, 1); // => Float64Array.of(1, 0)
 * deadbandResponse([0, 1], 0, 0.9); // => Float64Array.of(0, 1)
 * @throws {PathDependenceError} `invalid-parameters` without actions, for a utility that is not finite, a current action
 * that is none of them, or a negative cost.
 */
export function deadbandResponse(
  utilities: ArrayLike<number>,
  current: number,
  switchingCost: number,
): Float64Array {
  checkUtilities(utilities);
  checkCurrent(current, utilities.length);
  demand(switchingCost >= 0, "switchingCost", switchingCost, "a number of at least 0, or Infinity");
  const out = new Float64Array(utilities.length);
  assignBest(out, utilities);
  const best = utilities[out.findIndex((share) => share > 0)] as number;
  if (best - (utilities[current] as number) > switchingCost) return out;
  out.fill(0);
  out[current] = 1;
  return out;
}

import { pow } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";

/** Shares of resources already given between which another small contribution pays. */
export interface PayingRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds when another small contribution pays for who makes it, under P(s) = s^e.
 *
 * Where P′(s) = e s^(e − 1) exceeds the cost ratio: what all resources cost, over what the whole good is worth to one who
 * thinks of giving. Shares from 0 to 1. Accelerating returns pay from a critical mass on (start-up problem: `from` above
 * 0), decelerating returns pay up to a point only (free riding after an initial burst: `to` below 1), linear ones always
 * or never. `null` where it pays nowhere.
 *
 * O(1).
 *
 * @example
 * payingRange(2, 1); // => { from: 0.5, to: 1 }
 * payingRange(0.5, 1); // => { from: 0, to: 0.25 }
 * payingRange(1, 1.5); // => null
 * @throws {PathDependenceError} `invalid-parameters` unless the exponent is finite and above 0, and the cost ratio finite
 * and at least 0.
 * @see Marwell & Oliver (1993), The Critical Mass in Collective Action.
 */
export function payingRange(exponent: number, costRatio: number): PayingRange | null {
  demand(exponent > 0 && exponent < Infinity, "exponent", exponent, "a finite number above 0");
  demand(costRatio >= 0 && costRatio < Infinity, "costRatio", costRatio, "a finite number of at least 0");
  if (exponent === 1) return costRatio < 1 ? { from: 0, to: 1 } : null;
  const turn = pow(costRatio / exponent, 1 / (exponent - 1));
  if (exponent < 1) return { from: 0, to: Math.min(1, turn) };
  return turn < 1 ? { from: turn, to: 1 } : null;
}

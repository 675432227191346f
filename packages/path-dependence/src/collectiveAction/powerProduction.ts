import { pow } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";

/** Share of the good that a share of all resources produces; both from 0 to 1. */
export type ProductionFunction = (share: number) => number;

/**
 * Makes a production function of the common good with returns that rise, fall or stay the same.
 *
 * P(s) = s^e on [0, 1], no unit: accelerating for e > 1 (the first contributions do little), decelerating for e < 1 (the
 * first do most), linear for e = 1. P(0) = 0 and P(1) = 1.
 *
 * O(1) a call.
 *
 * @example
 * powerProduction(2)(0.5); // => 0.25
 * powerProduction(0.5)(0.25); // => 0.5
 * @throws {PathDependenceError} `invalid-parameters` unless the exponent is finite and above 0.
 * @see Marwell & Oliver (1993), The Critical Mass in Collective Action.
 */
export function powerProduction(exponent: number): ProductionFunction {
  demand(exponent > 0 && exponent < Infinity, "exponent", exponent, "a finite number above 0");
  return (share) => (exponent === 1 ? share : pow(share, exponent));
}

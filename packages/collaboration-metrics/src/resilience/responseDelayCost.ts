import { exp, expm1 } from "@commonweal/numerics";
import { checkedAmount } from "./checkedAmount.ts";

export interface ResponseDelay {
  /** Loss a unit of time at the onset. */
  readonly depth: number;
  /** From the onset to the response. */
  readonly delay: number;
  /** Rate at which the hazard grows until the response, a unit of time. Default 0: it does not. */
  readonly growth?: number;
}

export interface ResponseDelayCost {
  /** What is lost while nothing is done. */
  readonly lossDuringDelay: number;
  /** How many times as large the hazard is when the response begins. */
  readonly multiplier: number;
}

/**
 * Gives what a late response costs: what is lost while waiting, and how much larger the problem is then.
 *
 * Loss D d without growth, D (e^(g d) − 1) / g with it; multiplier e^(g d). The loss has the unit of `depth` times that of
 * time, the multiplier none. Growth that is checked by anything but the response makes both upper bounds. O(1).
 *
 * @example
 * responseDelayCost({ depth: 0.4, delay: 4 }).lossDuringDelay; // => 1.6
 * responseDelayCost({ depth: 0.1, delay: 4, growth: 0.2 }).lossDuringDelay; // ≈ 0.6127704642
 * responseDelayCost({ depth: 0.1, delay: 4, growth: 0.2 }).multiplier; // ≈ 2.2255409285
 * @throws {CollaborationMetricsError} `invalid-depth`, `invalid-duration`, `invalid-rate`.
 */
export function responseDelayCost({ depth, delay, growth = 0 }: ResponseDelay): ResponseDelayCost {
  checkedAmount("invalid-depth", "depth", depth);
  checkedAmount("invalid-duration", "delay", delay);
  checkedAmount("invalid-rate", "growth", growth);
  const grown = growth * delay;
  return {
    lossDuringDelay: growth === 0 ? depth * delay : (depth * expm1(grown)) / growth,
    multiplier: exp(grown),
  };
}

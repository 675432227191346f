import { log1p } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";
import { checkedAmount } from "./checkedAmount.ts";

export interface FluidQueueInput {
  /** Demand a unit of time during the surge. */
  readonly surge: number;
  /** What can be served a unit of time, throughout. */
  readonly capacity: number;
  /** Demand a unit of time after the surge. */
  readonly baseline: number;
  /** How long the surge lasts. */
  readonly duration: number;
  /** Backlog at which half of the quality is gone, above 0. Default 1. */
  readonly tolerance?: number;
}

export interface FluidQueue {
  /** At the end of the surge. */
  readonly peakBacklog: number;
  /** From the end of the surge until the backlog is gone; `null` when it never is. */
  readonly clearingTime: number | null;
  /** ∫ backlog dt until it is gone; `null` when it never is. */
  readonly area: number | null;
  /** ∫ (1 − Q) dt with Q = 1 / (1 + backlog / tolerance), until it is gone; `null` when it never is. */
  readonly loss: number | null;
}

/** Keeps products of two amounts far from the end of the range of numbers. */
const largest = 1e100;

/**
 * Gives the backlog of a surge at constant capacity in closed form.
 *
 * Peak P = (a − C) L; clearing P / (C − b); area P (L + clearing) / 2; loss, with T the tolerance,
 * (L + clearing) (1 − log(1 + P/T) T/P). All are 0 where capacity covers the surge and the demand afterwards. Backlog in units
 * of demand, times in its unit of time; amounts up to 1e100. With capacity at or below the demand afterwards a backlog stays for
 * good, and with capacity below it one grows even where there was none: what depends on its end is `null`. O(1).
 *
 * @example
 * const queue = fluidQueue({ surge: 2.5, capacity: 1.5, baseline: 1, duration: 11 });
 * [queue.peakBacklog, queue.clearingTime, queue.area]; // => [11, 22, 181.5]
 * queue.loss; // ≈ 25.5452800506
 * @throws {CollaborationMetricsError} `invalid-rate`, `invalid-duration`.
 */
export function fluidQueue(input: FluidQueueInput): FluidQueue {
  const surge = checkedAmount("invalid-rate", "surge", input.surge, largest);
  const capacity = checkedAmount("invalid-rate", "capacity", input.capacity, largest);
  const baseline = checkedAmount("invalid-rate", "baseline", input.baseline, largest);
  const duration = checkedAmount("invalid-duration", "duration", input.duration, largest);
  const { tolerance = 1 } = input;
  if (!(tolerance > 0 && tolerance < Infinity)) {
    const message = `Found tolerance = ${tolerance}; expected a finite number above 0.`;
    throw new CollaborationMetricsError("invalid-rate", message, ["tolerance"]);
  }
  const peakBacklog = Math.max(0, surge - capacity) * duration;
  if (peakBacklog === 0 && capacity >= baseline) return { peakBacklog, clearingTime: 0, area: 0, loss: 0 };
  const clearingTime = capacity > baseline ? peakBacklog / (capacity - baseline) : Infinity;
  if (clearingTime > largest * largest) return { peakBacklog, clearingTime: null, area: null, loss: null };
  const strain = peakBacklog / tolerance;
  return {
    peakBacklog,
    clearingTime,
    area: (peakBacklog * (duration + clearingTime)) / 2,
    loss: (duration + clearingTime) * meanLoss(strain),
  };
}

/** 1 − log(1 + x) / x: the mean of b / (1 + b) over b from 0 to x. */
function meanLoss(x: number): number {
  if (x > 0.01) return 1 - log1p(x) / x;
  // The difference of two numbers near 1 has no digits left for a small strain: x/2 − x²/3 + x³/4 − …
  let series = 0;
  for (let power = 8; power >= 1; power -= 1) series = (1 / (power + 1) - series) * x;
  return series;
}

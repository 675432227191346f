import { CollaborationMetricsError } from "../errors.ts";
import { checkedAmount } from "./checkedAmount.ts";

/**
 * Gives Zobel's predicted resilience: the share of a long stretch of time that is not lost.
 *
 * 1 − X T / (2 T*), with X the share of quality lost at once, T the time of an even recovery and T* the stretch
 * considered. No unit, from 0.5 to 1 as T ≤ T*. Curves of equal resilience have X T constant: the measure does not
 * tell a deep, short loss from a shallow, long one, so report X and T beside it. Only values with the same T* compare.
 * O(1).
 *
 * @example
 * zobelResilience({ loss: 0.4, recoveryTime: 10, horizon: 50 }); // ≈ 0.96
 * @throws {CollaborationMetricsError} `invalid-depth` unless the loss is from 0 to 1; `invalid-duration` unless the
 * horizon is finite, above 0 and no shorter than the recovery.
 * @see Zobel (2011), Decision Support Systems 50(2), 394–403, https://doi.org/10.1016/j.dss.2010.09.001.
 */
export function zobelResilience(event: {
  readonly loss: number;
  readonly recoveryTime: number;
  readonly horizon: number;
}): number {
  const { loss, recoveryTime, horizon } = event;
  checkedAmount("invalid-depth", "loss", loss, 1);
  if (!(horizon > 0 && horizon < Infinity)) {
    const message = `Found horizon = ${horizon}; expected a finite number above 0.`;
    throw new CollaborationMetricsError("invalid-duration", message, ["horizon"]);
  }
  checkedAmount("invalid-duration", "recoveryTime", recoveryTime, horizon);
  return 1 - (loss * recoveryTime) / (2 * horizon);
}

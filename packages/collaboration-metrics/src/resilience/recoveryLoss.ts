import { expm1 } from "@commonweal/numerics";
import { checkedAmount } from "./checkedAmount.ts";
import { checkedShape, type Recovery } from "./Recovery.ts";

/**
 * Gives the loss of a sudden drop that recovers along a curve: the area between full quality and the curve.
 *
 * Linear and cosine: D T / 2. Exponential: D τ (1 − e^(−T/τ)), which counts up to T although some of the drop is left
 * then. In the unit of quality times the unit of time, at least 0.
 *
 * Linear recovery is that of a community of average means, exponential one that begins fast with outside help,
 * cosine one that begins slowly for want of organisation. O(1).
 *
 * @example
 * recoveryLoss({ shape: "cosine", depth: 0.4, duration: 10 }); // => 2
 * recoveryLoss({ shape: "exponential", depth: 0.4, duration: 10, timeConstant: 3 }); // ≈ 1.157191208
 * @throws {CollaborationMetricsError} `invalid-depth`, `invalid-duration` (also for the time constant, which must be above
 * 0), `invalid-shape`.
 * @see Cimellaro, Reinhorn & Bruneau (2010), Engineering Structures 32(11), 3639–3649,
 * https://doi.org/10.1016/j.engstruct.2010.08.008.
 */
export function recoveryLoss(recovery: Recovery): number {
  const { depth, duration } = checkedShape(recovery);
  checkedAmount("invalid-depth", "depth", depth);
  if (recovery.shape !== "exponential") return (depth * duration) / 2;
  return -depth * recovery.timeConstant * expm1(-duration / recovery.timeConstant);
}

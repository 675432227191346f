import { checkDisruptions } from "./checkDisruptions.ts";
import type { Disruption } from "./Disruption.ts";

/**
 * Compares how well a community came through two disruptions, one after the other, for the size of each.
 *
 * 1 − (loss₂ / shock₂) / (loss₁ / shock₁): no unit, at most 1; above 0 less was lost the second time for the same shock,
 * below 0 more. `null` when nothing was lost the first time: there was nothing to better.
 *
 * Two disruptions differ in more than their size, and loss need not grow in proportion to the shock: the number compares,
 * it does not explain. Several communities: `compareAdaptation`. O(1).
 *
 * @example
 * adaptiveCapacity({ loss: 10, shock: 2 }, { loss: 3, shock: 1 }); // => 0.4
 * adaptiveCapacity({ loss: 0, shock: 2 }, { loss: 3, shock: 1 }); // => null
 * @throws {CollaborationMetricsError} `invalid-quality` for a loss, `invalid-rate` for a shock.
 */
export function adaptiveCapacity(first: Disruption, second: Disruption): number | null {
  checkDisruptions([first, second], []);
  if (first.loss === 0) return null;
  return 1 - (second.loss * first.shock) / (first.loss * second.shock);
}

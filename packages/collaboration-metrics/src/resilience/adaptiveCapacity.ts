import { CollaborationMetricsError } from "../errors.ts";

export interface Disruption {
  /** What was lost, for instance by `bruneauLoss`. */
  readonly loss: number;
  /** How large the shock was, in a unit that both disruptions share; above 0. */
  readonly shock: number;
}

/**
 * Compares how well a community came through two disruptions, one after the other, for the size of each.
 *
 * 1 − (loss₂ / shock₂) / (loss₁ / shock₁): no unit, at most 1; above 0 less was lost the second time for the same shock,
 * below 0 more. `null` when nothing was lost the first time: there was nothing to better.
 *
 * Two disruptions differ in more than their size, and loss need not grow in proportion to the shock: the number compares,
 * it does not explain. Communities are compared by it only if their shocks are measured alike. O(1).
 *
 * @example
 * adaptiveCapacity({ loss: 10, shock: 2 }, { loss: 3, shock: 1 }); // => 0.4
 * adaptiveCapacity({ loss: 0, shock: 2 }, { loss: 3, shock: 1 }); // => null
 * @throws {CollaborationMetricsError} `invalid-quality` for a loss, `invalid-rate` for a shock.
 */
export function adaptiveCapacity(first: Disruption, second: Disruption): number | null {
  for (const [event, { loss, shock }] of [first, second].entries()) {
    if (!(loss >= 0 && loss < Infinity)) {
      const message = `Found a loss of ${loss}; expected a finite number of at least 0.`;
      throw new CollaborationMetricsError("invalid-quality", message, [event, "loss"]);
    }
    if (!(shock > 0 && shock < Infinity)) {
      const message = `Found a shock of ${shock}; expected a finite number above 0.`;
      throw new CollaborationMetricsError("invalid-rate", message, [event, "shock"]);
    }
  }
  if (first.loss === 0) return null;
  return 1 - (second.loss * first.shock) / (first.loss * second.shock);
}

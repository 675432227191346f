import { CollaborationMetricsError } from "../errors.ts";
import type { Disruption } from "./Disruption.ts";

/** Refuses losses below 0 and shocks that are not above it; `path` leads to the disruptions. */
export function checkDisruptions(disruptions: readonly Disruption[], path: readonly PropertyKey[]): void {
  for (const [event, { loss, shock }] of disruptions.entries()) {
    if (!(loss >= 0 && loss < Infinity)) {
      const message = `Found a loss of ${loss}; expected a finite number of at least 0.`;
      throw new CollaborationMetricsError("invalid-quality", message, [...path, event, "loss"]);
    }
    if (!(shock > 0 && shock < Infinity)) {
      const message = `Found a shock of ${shock}; expected a finite number above 0.`;
      throw new CollaborationMetricsError("invalid-rate", message, [...path, event, "shock"]);
    }
  }
}

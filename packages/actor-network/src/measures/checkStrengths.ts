import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/** Refuses weights that no strength can be. @throws {ActorNetworkError} `invalid-strength`; its path names the arc. */
export function checkStrengths({ weights }: Pick<TieArrays, "weights">): void {
  const arc = weights.findIndex((weight) => !(weight >= 0 && weight < Infinity));
  if (arc === -1) return;
  const message = `Found the strength ${weights[arc]} at arc ${arc}; expected a finite number of at least 0.`;
  throw new ActorNetworkError("invalid-strength", message, ["weights", arc]);
}

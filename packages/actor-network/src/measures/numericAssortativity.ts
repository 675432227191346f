import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { arcCorrelation } from "./arcCorrelation.ts";

/**
 * Tells how far ties join actors of like size in some number (Newman's assortativity of a number).
 *
 * Pearson's correlation over ties of the sender's value with the receiver's. No unit, −1 (high with low) to 1 (high with
 * high); `null` without ties and where the values of all senders or of all receivers are the same.
 *
 * A tie of an undirected network counts both ways. An actor whose value is NaN has none: its ties are left out, and so are
 * self-loops (NetworkX and igraph count them). Parallel ties each count; isolated actors change nothing.
 *
 * O(ties) time and space.
 *
 * @example
 * const path = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * numericAssortativity(path, Float64Array.of(20, 30, 60)); // ≈ 1
 * @throws {ActorNetworkError} `invalid-option` when there is not one value per actor, or one is infinite; its path names it.
 * @see Newman (2003), Physical Review E 67, 026126.
 */
export function numericAssortativity(network: TieArrays, values: Float64Array): number | null {
  if (values.length !== network.order) {
    const message = `Found ${values.length} values; expected one for each of the ${network.order} actors.`;
    throw new ActorNetworkError("invalid-option", message, ["values"]);
  }
  const endless = values.findIndex((value) => Math.abs(value) === Infinity);
  if (endless >= 0) {
    const message = `Found the value ${values[endless]} for actor ${endless}; expected a finite number, or NaN for none.`;
    throw new ActorNetworkError("invalid-option", message, ["values", endless]);
  }
  return arcCorrelation(network, values, values);
}

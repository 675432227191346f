import type { TieArrays } from "../model/TieArrays.ts";
import { checkStrengths } from "./checkStrengths.ts";
import { type DirectionOptions, totalPerActor } from "./totalPerActor.ts";

/**
 * Adds up the strength of each actor's ties.
 *
 * A sum per actor in the network's order, in the unit of tie strength, 0 or more; more is better connected.
 * Always defined: an isolated actor has 0.
 *
 * On a directed network `direction` must be said: `out` sums ties sent, `in` ties received, `both` the two
 * together. Parallel ties each count, self-loops do not.
 *
 * O(actors + ties) time, O(actors) space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 2),
 *   targets: Uint32Array.of(1, 1),
 *   weights: Float64Array.of(2, 0.5),
 * };
 * [...strength(network, { direction: "in" })]; // => [0, 2.5, 0]
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction; `invalid-strength` for a strength that is
 * negative or not finite.
 * @see Barrat, Barthélemy, Pastor-Satorras & Vespignani (2004), PNAS 101(11), 3747–3752.
 */
export function strength(network: TieArrays, options: DirectionOptions = {}): Float64Array {
  checkStrengths(network);
  return totalPerActor(network, options, (arc) => network.weights[arc] ?? 0);
}

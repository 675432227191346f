import type { Direction } from "../model/Direction.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { centralization } from "./centralization.ts";
import { closeness } from "./closeness.ts";
import { sayDirection } from "./distinctNeighbours.ts";
import { harmonic } from "./harmonic.ts";

export interface ClosenessCentralizationOptions {
  /** Along ties sent (`out`), against them (`in`), or whichever way (`both`). Must be said for a directed network. */
  readonly direction?: Direction;
  /**
   * What to do about actors out of reach. `freeman` (default, R sna): an actor who does not reach everybody scores 0, so that
   * the whole is 0 where nobody does. `reach` (igraph): one over the mean distance to those reached, `null` where somebody
   * reaches nobody. `harmonic`: Σ 1 / distance, the safe choice where not all are in reach.
   */
  readonly variant?: "freeman" | "reach" | "harmonic";
}

/**
 * Tells how far nearness gathers at one actor (Freeman's closeness centralization).
 *
 * Σ of (largest closeness − closeness) / its maximum for n actors. `freeman` and `reach`: (n − 1)(n − 2) / (2n − 3) where ties
 * run both ways, (n − 1)² / n along `out` or `in`. `harmonic`: (n − 1)(n − 2) / 2 and (n − 1)². No unit, 0 (all alike) to 1 (a
 * star; `reach` may pass it, since who reaches one neighbour only scores 1); `null` where the maximum is 0.
 *
 * Parallel ties count once, self-loops not, isolated actors as actors. O(actors × ties) time, O(actors + ties) space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * closenessCentralization(star, { variant: "harmonic" }); // => 1
 * @throws {ActorNetworkError} `invalid-option` when a directed network gets no direction.
 * @see Freeman (1978), Social Networks 1(3), 215–239. R sna divides directed harmonic scores by n − 1 but not their maximum.
 */
export function closenessCentralization(
  network: TieArrays,
  options: ClosenessCentralizationOptions = {},
): number | null {
  const { variant = "freeman" } = options;
  const direction = sayDirection(network, options.direction);
  const leaves = network.order - 1;
  const pairs = leaves * (leaves - 1);
  const oneWay = direction !== "both";
  if (variant === "harmonic") {
    return centralization(harmonic(network, { direction }), oneWay ? leaves * leaves : pairs / 2);
  }
  const scores = closeness(network, { direction, variant });
  if (variant === "reach" && scores.includes(0)) return null;
  return centralization(scores, oneWay ? (leaves * leaves) / network.order : pairs / (2 * leaves - 1));
}

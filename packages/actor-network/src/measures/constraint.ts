import type { TieArrays } from "../model/TieArrays.ts";
import { dyadicConstraint } from "./dyadicConstraint.ts";
import type { BurtOptions } from "./egoStrengths.ts";

/**
 * Tells how far each actor's ties lead back to the same alters (Burt's constraint).
 *
 * C_i = Σ over alters j of (p_ij + Σ over q of p_iq p_qj)², with p_ij = z_ij / Σ z_ik and z_ij = a_ij + a_ji. No unit, per
 * actor in the network's order: near 0 with many alters that are not tied to one another, 1 with a single alter, more (9 / 8)
 * with two that are tied to each other. `null` for an isolated actor.
 *
 * Whoever sends to the actor or receives from it is an alter, and a returned tie counts twice a tie that is not. Parallel
 * ties of a direction count once, or with `weighted` their strengths are added; self-loops are left out. `dyadicConstraint`
 * has the part of each alter.
 *
 * O(actors + ties^1.5) time, O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * constraint(path); // => [1, 0.5, 1, null]
 * @throws {ActorNetworkError} `invalid-strength` when strengths count and one is negative or not finite.
 * @see Burt (1992), Structural Holes, chapter 2. NetworkX has no value for actors that only receive; igraph agrees.
 */
export function constraint(network: TieArrays, options: BurtOptions = {}): (number | null)[] {
  const { offsets, values } = dyadicConstraint(network, options);
  const result: (number | null)[] = [];
  for (let actor = 0; actor < network.order; actor += 1) {
    const end = offsets[actor + 1] as number;
    let total = 0;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) total += values[slot] as number;
    result.push(total === 0 ? null : total);
  }
  return result;
}

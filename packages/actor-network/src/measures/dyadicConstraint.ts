import type { TieArrays } from "../model/TieArrays.ts";
import { type BurtOptions, egoStrengths } from "./egoStrengths.ts";
import { throughThird } from "./throughThird.ts";

/** By how much each alter constrains an actor: those of actor `i` stand from `offsets[i]` up to `offsets[i + 1]`. */
export interface DyadicConstraint {
  readonly offsets: Uint32Array;
  readonly alters: Uint32Array;
  /** Constraint of the actor by the alter. */
  readonly values: Float64Array;
}

/**
 * Tells how much each alter constrains an actor: who holds whom.
 *
 * c_ij = (p_ij + Σ over q of p_iq p_qj)², with p_ij = z_ij / Σ z_ik the share of the actor's ties that goes to the alter,
 * z_ij = a_ij + a_ji and q every other actor tied to both. No unit, above 0, 1 for a single alter. Added up over the
 * alters of an actor it is `constraint`. An isolated actor has no alters.
 *
 * Whoever sends to the actor or receives from it is an alter, and a returned tie counts twice a tie that is not. Parallel
 * ties of a direction count once, or with `weighted` their strengths are added; self-loops are left out.
 *
 * O(actors + ties^1.5) time, O(actors + ties) space.
 *
 * @example
 * const path = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * const { offsets, alters, values } = dyadicConstraint(path);
 * [...offsets]; // => [0, 1, 3, 4]
 * [...alters]; // => [1, 0, 2, 1]
 * [...values]; // => [1, 0.25, 0.25, 1]
 * @throws {ActorNetworkError} `invalid-strength` when strengths count and one is negative or not finite.
 * @see Burt (1992), Structural Holes, chapter 2.
 */
export function dyadicConstraint(network: TieArrays, options: BurtOptions = {}): DyadicConstraint {
  const ego = egoStrengths(network, options);
  const { offsets, targets, strengths, totals } = ego;
  const values = throughThird(ego, totals);
  for (let actor = 0; actor < network.order; actor += 1) {
    const end = offsets[actor + 1] as number;
    const total = totals[actor] as number;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) {
      const strength = strengths[slot] as number;
      const share = strength === 0 ? 0 : (strength + (values[slot] as number)) / total;
      values[slot] = share * share;
    }
  }
  return { offsets, alters: targets, values };
}

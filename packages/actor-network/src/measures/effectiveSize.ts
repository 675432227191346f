import type { TieArrays } from "../model/TieArrays.ts";
import { type BurtOptions, type EgoStrengths, egoStrengths } from "./egoStrengths.ts";
import { throughThird } from "./throughThird.ts";

/**
 * Counts the alters of each actor, less what they share with one another (Burt's effective size).
 *
 * S_i = Σ over alters j of (1 − Σ over q of p_iq m_jq), with p_iq = z_iq / Σ z_ik, m_jq = z_jq / max over k of z_jk,
 * z_ij = a_ij + a_ji and q every other actor tied to both. In alters, from 1 where all are tied to one another to their number
 * where none are; per actor in the network's order. `null` for an isolated actor.
 *
 * Whoever sends to the actor or receives from it is an alter, and a returned tie counts twice a tie that is not. Parallel
 * ties of a direction count once, or with `weighted` their strengths are added; self-loops are left out.
 *
 * O(actors + ties^1.5) time, O(actors + ties) space.
 *
 * @example
 * const triangleWithTail = {
 *   directed: false,
 *   order: 5,
 *   sources: Uint32Array.of(0, 1, 2, 2),
 *   targets: Uint32Array.of(1, 2, 0, 3),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * effectiveSize(triangleWithTail).map((size) => size && Math.round(size * 1e6) / 1e6); // => [1, 1, 2.333333, 1, null]
 * @throws {ActorNetworkError} `invalid-strength` when strengths count and one is negative or not finite.
 * @see Burt (1992), Structural Holes, chapter 2. NetworkX has no value for actors that only receive.
 */
export function effectiveSize(network: TieArrays, options: BurtOptions = {}): (number | null)[] {
  const ego = egoStrengths(network, options);
  const { offsets, targets, strengths, totals } = ego;
  const largest = largestStrengths(ego);
  const shared = throughThird(ego, null);
  const result: (number | null)[] = [];
  for (let actor = 0; actor < network.order; actor += 1) {
    const end = offsets[actor + 1] as number;
    let alters = 0;
    let redundant = 0;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) {
      if (strengths[slot] === 0) continue;
      alters += 1;
      redundant += (shared[slot] as number) / (largest[targets[slot] as number] as number);
    }
    result.push(alters === 0 ? null : alters - redundant / (totals[actor] as number));
  }
  return result;
}

function largestStrengths({ offsets, strengths }: EgoStrengths): Float64Array {
  const order = offsets.length - 1;
  const largest = new Float64Array(order);
  for (let actor = 0; actor < order; actor += 1) {
    const end = offsets[actor + 1] as number;
    let most = 0;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) {
      most = Math.max(most, strengths[slot] as number);
    }
    largest[actor] = most;
  }
  return largest;
}

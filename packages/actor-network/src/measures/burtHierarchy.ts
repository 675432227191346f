import { log } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import { dyadicConstraint } from "./dyadicConstraint.ts";
import type { BurtOptions } from "./egoStrengths.ts";

/**
 * Tells how far an actor's constraint comes from one alter alone (Burt's hierarchy).
 *
 * The Coleman–Theil disorder of the constraints c_ij by the n alters: H_i = Σ r_j ln r_j / (n ln n), with r_j = c_ij / (C_i / n).
 * No unit, 0 where all alters constrain alike, towards 1 where one does; 1 by definition for a single alter. Per actor in
 * the network's order. `null` for an isolated actor.
 *
 * Direction, parallel ties, self-loops and `weighted` are as for `constraint`.
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
 * burtHierarchy(path); // => [1, 0, 1, null]
 * @throws {ActorNetworkError} `invalid-strength` when strengths count and one is negative or not finite.
 * @see Burt (1992), Structural Holes, chapter 2.
 */
export function burtHierarchy(network: TieArrays, options: BurtOptions = {}): (number | null)[] {
  const { offsets, values } = dyadicConstraint(network, options);
  return Array.from({ length: network.order }, (_, actor) =>
    disorder(values.subarray(offsets[actor], offsets[actor + 1])),
  );
}

function disorder(constraints: Float64Array): number | null {
  let total = 0;
  let alters = 0;
  for (const value of constraints) {
    total += value;
    if (value > 0) alters += 1;
  }
  if (alters < 2) return alters === 0 ? null : 1;
  const mean = total / alters;
  let sum = 0;
  for (const value of constraints) {
    const ratio = value / mean;
    if (ratio > 0) sum += ratio * log(ratio);
  }
  return Math.max(0, sum / (alters * log(alters)));
}

import { pow } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { degree } from "./degree.ts";
import { strength } from "./strength.ts";
import type { DirectionOptions } from "./totalPerActor.ts";

export interface OpsahlDegreeOptions extends DirectionOptions {
  /** Weight of strength against number, 0 or more: 0 counts ties, 1 adds up their strength. */
  readonly alpha: number;
}

/**
 * Weighs the number of an actor's ties against their strength (Opsahl).
 *
 * k^(1 − α) s^α with k ties of strength s in all; per actor in the network's order, 0 or more. Below α = 1 many ties are
 * worth more than a few as strong in all, above it less. Always defined: an actor without ties has 0.
 *
 * Direction, parallel ties and self-loops as for `degree`: each tie counts, self-loops do not. O(actors + ties) time,
 * O(actors) space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 0),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(4, 4),
 * };
 * [...opsahlDegree(star, { alpha: 0.5 })]; // ≈ [4, 2, 2]
 * @throws {ActorNetworkError} `invalid-option` for an alpha below 0 or not finite, and when a directed network gets no
 * direction; `invalid-strength` for a strength that is negative or not finite.
 * @see Opsahl, Agneessens & Skvoretz (2010), Social Networks 32(3), 245–251.
 */
export function opsahlDegree(network: TieArrays, options: OpsahlDegreeOptions): Float64Array {
  const { alpha } = options;
  if (!(alpha >= 0 && alpha < Infinity)) {
    const message = `Found alpha ${alpha}; expected a finite number of at least 0.`;
    throw new ActorNetworkError("invalid-option", message, ["alpha"]);
  }
  const strengths = strength(network, options);
  return degree(network, options).map((ties, actor) =>
    ties === 0 ? 0 : pow(ties, 1 - alpha) * pow(strengths[actor] as number, alpha),
  );
}

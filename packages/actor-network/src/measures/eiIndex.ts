import { sum } from "@commonweal/numerics";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkGroups } from "./checkGroups.ts";
import { checkStrengths } from "./checkStrengths.ts";

export interface EiIndexOptions {
  /** Let each tie count with its strength. Default: false, every tie counts 1. */
  readonly weighted?: boolean;
}

/**
 * Tells whether ties run between groups or stay inside them (E-I index).
 *
 * EI = (E − I) / (E + I), with E and I the number (or summed strength) of ties between and within groups.
 * No unit: −1 is all within, +1 is all between, `null` means that there was no tie to compare, or
 * none of any strength.
 *
 * Direction is ignored, parallel ties each count, self-loops and isolated actors do not; a symmetric tie among
 * directed ones counts as two arcs. Unequal group sizes shift the value even when ties are random, so compare
 * networks only against a baseline that keeps their group sizes, such as `permutationNull`.
 *
 * O(ties) time and space.
 *
 * @example
 * const triangle = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 0, 1),
 *   targets: Uint32Array.of(1, 2, 2),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * eiIndex(triangle, { names: ["state", "society"], of: Int32Array.of(0, 0, 1) }); // => 1 / 3
 * @throws {ActorNetworkError} `invalid-option` when the groups belong to a network of another size; `invalid-strength` when
 * strengths count and one is negative or not finite.
 * @see Krackhardt & Stern (1988), Social Psychology Quarterly 51(2), 123–140.
 */
export function eiIndex(network: TieArrays, groups: Grouping, options: EiIndexOptions = {}): number | null {
  checkGroups(network, groups);
  if (options.weighted) checkStrengths(network);
  const { sources, targets, weights } = network;
  const between: number[] = [];
  const within: number[] = [];
  for (let arc = 0; arc < sources.length; arc++) {
    const source = sources[arc] ?? 0;
    const target = targets[arc] ?? 0;
    if (source === target) continue;
    const side = groups.of[source] === groups.of[target] ? within : between;
    side.push(options.weighted ? (weights[arc] ?? 0) : 1);
  }
  const outside = sum(between);
  const inside = sum(within);
  return outside + inside === 0 ? null : (outside - inside) / (outside + inside);
}

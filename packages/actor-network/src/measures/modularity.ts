import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkGroups } from "./checkGroups.ts";
import { checkStrengths } from "./checkStrengths.ts";

export interface ModularityOptions {
  /** Let each tie count with its strength. Default: false, every tie counts 1. */
  readonly weighted?: boolean;
}

/**
 * Tells how far ties stay inside the groups beyond what the actors' degrees alone make likely.
 *
 * Undirected (Newman): Q = Σ over groups of L/m − (d/2m)², with L the weight of ties inside the group, d the
 * summed degree of its actors and m the weight of all ties. Directed (Leicht and Newman):
 * Q = Σ of L/m − dOut dIn / m². No unit, below 1, may be negative; `null` when there is no tie, or
 * none of any strength.
 *
 * Parallel ties each count. A self-loop counts as a tie inside its group, in an undirected network with two
 * ends. Isolated actors change nothing. A symmetric tie among directed ones is two arcs.
 *
 * O(ties + groups) time, O(groups) space.
 *
 * @example
 * const twoPairs = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 2),
 *   targets: Uint32Array.of(1, 3),
 *   weights: Float64Array.of(1, 1),
 * };
 * modularity(twoPairs, { names: ["a", "b"], of: Int32Array.of(0, 0, 1, 1) }); // => 0.5
 * @throws {ActorNetworkError} `invalid-option` when the groups belong to a network of another size; `invalid-strength` when
 * strengths count and one is negative or not finite.
 * @see Newman & Girvan (2004), Physical Review E 69, 026113.
 * @see Leicht & Newman (2008), Physical Review Letters 100, 118703.
 */
export function modularity(
  network: TieArrays,
  groups: Grouping,
  options: ModularityOptions = {},
): number | null {
  checkGroups(network, groups);
  if (options.weighted) checkStrengths(network);
  const { directed, sources, targets, weights } = network;
  const inside = new Float64Array(groups.names.length);
  const sent = new Float64Array(groups.names.length);
  const received = new Float64Array(groups.names.length);
  let total = 0;
  for (let arc = 0; arc < sources.length; arc++) {
    const weight = options.weighted ? (weights[arc] ?? 0) : 1;
    const from = groups.of[sources[arc] ?? 0] ?? 0;
    const to = groups.of[targets[arc] ?? 0] ?? 0;
    total += weight;
    sent[from] = (sent[from] ?? 0) + weight;
    received[to] = (received[to] ?? 0) + weight;
    if (from === to) inside[from] = (inside[from] ?? 0) + weight;
  }
  if (total === 0) return null;

  let quality = 0;
  for (let group = 0; group < inside.length; group++) {
    const out = (sent[group] ?? 0) / total;
    const into = (received[group] ?? 0) / total;
    const expected = directed ? out * into : ((out + into) / 2) * ((out + into) / 2);
    quality += (inside[group] ?? 0) / total - expected;
  }
  return quality;
}

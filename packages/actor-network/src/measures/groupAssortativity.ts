import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkGroups } from "./checkGroups.ts";

/**
 * Tells how far ties run within groups, between chance and as far as possible (Newman's assortativity of a category).
 *
 * r = (Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g), with e_gg the share of ties within group g, a_g the share that it sends and b_g
 * the share that it receives. No unit, 1 where all ties run within groups, 0 as by chance given who sends and receives how
 * much, negative where they avoid their own; `null` without ties and where all ties belong to one group.
 *
 * A tie of an undirected network counts both ways. Parallel ties each count; self-loops are left out (NetworkX and igraph count
 * them); isolated actors change nothing.
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
 * groupAssortativity(twoPairs, { names: ["a", "b"], of: Int32Array.of(0, 0, 1, 1) }); // => 1
 * groupAssortativity(twoPairs, { names: ["a", "b"], of: Int32Array.of(0, 1, 0, 1) }); // => -1
 * @throws {ActorNetworkError} `invalid-option` when the groups belong to a network of another size.
 * @see Newman (2003), Physical Review E 67, 026126.
 */
export function groupAssortativity(network: TieArrays, groups: Grouping): number | null {
  checkGroups(network, groups);
  const { directed, sources, targets } = network;
  const sent = new Float64Array(groups.names.length);
  const received = new Float64Array(groups.names.length);
  let ties = 0;
  let within = 0;
  const count = (from: number, to: number): void => {
    ties += 1;
    if (from === to) within += 1;
    sent[from] = (sent[from] as number) + 1;
    received[to] = (received[to] as number) + 1;
  };
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    if (source === target) continue;
    const [from, to] = [groups.of[source] as number, groups.of[target] as number];
    count(from, to);
    if (!directed) count(to, from);
  }
  const byChance = sent.reduce((sum, out, group) => sum + out * (received[group] as number), 0);
  const possible = ties * ties - byChance;
  return possible === 0 ? null : (ties * within - byChance) / possible;
}

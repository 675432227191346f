import { checkGroups } from "../measures/checkGroups.ts";
import { distinctNeighbours } from "../measures/distinctNeighbours.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { brokeredPaths } from "./brokeredPaths.ts";

/**
 * Counts who brokers whom: by the groups of sender, broker and receiver, the paths on which somebody stands between.
 *
 * A path counts when i sends to j, j to k and i not to k, for three different actors. Entry (a × groups + b) × groups + c
 * is the number of those from group a over a broker of group b to group c. a = b = c is the coordinator of Gould and
 * Fernandez, a = c ≠ b the itinerant broker, a ≠ b = c the gatekeeper, a = b ≠ c the representative, three different
 * groups the liaison; each role summed up over groups is theirs. Always defined.
 *
 * In an undirected network a tie is two arcs, so every path counts in both directions. Parallel ties count once,
 * self-loops not at all; isolated actors change nothing. Large groups broker more by their size alone.
 *
 * O(Σ over arcs of the receiver's arcs + groups³) time, O(actors + ties + groups³) space.
 *
 * @example
 * const path = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1) };
 * [...groupBrokerage(path, groups)]; // => [0, 1, 0, 0, 0, 0, 0, 0]
 * @throws {ActorNetworkError} `invalid-option` when the groups belong to a network of another size.
 * @see Gould & Fernandez (1989), Sociological Methodology 19, 89–126.
 */
export function groupBrokerage(network: TieArrays, groups: Grouping): Float64Array {
  checkGroups(network, groups);
  return brokeredPaths(distinctNeighbours(network, network.directed ? "out" : "both"), groups);
}

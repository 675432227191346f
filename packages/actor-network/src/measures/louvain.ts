import { permutation, type Stream, uniform } from "@commonweal/numerics";
import { UndirectedGraph } from "graphology";
import assignCommunities from "graphology-communities-louvain";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkStrengths } from "./checkStrengths.ts";
import { type MergedTies, mergedTies } from "./mergedTies.ts";
import { type Communities, namedCommunities } from "./namedCommunities.ts";

export interface LouvainOptions {
  /** Where the order in which actors are visited comes from. */
  readonly stream: Stream;
  /** Let each tie count with its strength, both directions added. Default: false, every tied pair counts 1. */
  readonly weighted?: boolean;
}

/**
 * Sorts actors into communities that are tied inside more than between, by the Louvain method.
 *
 * Actors move to the community that raises the modularity most until none gains, then communities move as actors did. The
 * result is a good partition, seldom the best one, and depends on the order of visits, which the stream draws: take
 * several, see `bestCommunities`. An isolated actor is a community of its own.
 *
 * Direction is dropped, parallel ties count once, self-loops not. With `weighted` their strengths are added.
 *
 * O(actors + ties) time in practice, and space for a graphology graph.
 *
 * @example
 * const twoTriangles = {
 *   directed: false,
 *   order: 6,
 *   sources: Uint32Array.of(0, 1, 2, 3, 4, 5, 2),
 *   targets: Uint32Array.of(1, 2, 0, 4, 5, 3, 3),
 *   weights: Float64Array.of(1, 1, 1, 1, 1, 1, 1),
 * };
 * const { groups } = louvain(twoTriangles, { stream: stream({ root: 1 }) });
 * [...groups.of]; // => [0, 0, 0, 1, 1, 1]
 * groups.names; // => ["1", "2"]
 * @throws {ActorNetworkError} `invalid-strength` for a negative or endless strength that counts.
 * @see Blondel, Guillaume, Lambiotte & Lefebvre (2008), Journal of Statistical Mechanics, P10008.
 */
export function louvain(network: TieArrays, { stream, weighted = false }: LouvainOptions): Communities {
  if (weighted) checkStrengths(network);
  const ties = mergedTies(network);
  const places = permutation(stream, network.order);
  const graph = graphOf(ties, places, weighted);
  // Without weight there is nothing to gain, and the library would divide by it.
  const found: Readonly<Record<string, number>> = graph.size === 0 ? {} : communitiesOf(graph, stream);
  const labels = Float64Array.from({ length: network.order }, (_, actor) => found[actor] ?? -1 - actor);
  return namedCommunities(ties, labels, weighted);
}

/** A graph whose keys are the actors' positions, put in in the order of `places`. */
function graphOf(
  { offsets, targets, weights }: MergedTies,
  places: Uint32Array,
  weighted: boolean,
): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const actor of places) graph.addNode(actor);
  for (const actor of places) {
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      const other = targets[slot] as number;
      const weight = weighted ? (weights[slot] as number) : 1;
      if (other > actor && weight > 0) graph.addEdge(actor, other, { weight });
    }
  }
  return graph;
}

function communitiesOf(graph: UndirectedGraph, stream: Stream): Record<string, number> {
  return assignCommunities(graph, { getEdgeWeight: "weight", rng: () => uniform(stream) });
}

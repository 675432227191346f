import { MultiDirectedGraph, MultiUndirectedGraph } from "graphology";
import type { Actor } from "./Actor.ts";
import type { Network } from "./Network.ts";
import type { Tie } from "./Tie.ts";

/**
 * Copies a network into a graphology graph, for its layouts and algorithms.
 *
 * Keys are `a0`, `a1` ... for actors and `t0`, `t1` ... for arcs, in the network's order; the actor's and the
 * tie's own fields are attributes. Outside ids are never keys, because graphology keeps keys as properties of
 * plain objects, where an id such as `__proto__` does damage.
 *
 * The tie's strength is called `strength`, not `weight`: graphology's shortest paths read `weight` as a length.
 *
 * O(actors + ties) time and space.
 */
export function toGraph(network: Network): MultiDirectedGraph<Actor, Tie> | MultiUndirectedGraph<Actor, Tie> {
  const graph = network.directed
    ? new MultiDirectedGraph<Actor, Tie>()
    : new MultiUndirectedGraph<Actor, Tie>();
  network.actors.forEach((actor, index) => {
    graph.addNode(`a${index}`, { ...actor });
  });
  network.sources.forEach((source, arc) => {
    const tie = network.ties[network.tieOf[arc] ?? 0];
    if (!tie) return;
    const target = network.targets[arc] ?? 0;
    graph.addEdgeWithKey(`t${arc}`, `a${source}`, `a${target}`, { ...tie, segments: [...tie.segments] });
  });
  return graph;
}

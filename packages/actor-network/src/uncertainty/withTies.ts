import type { Network } from "../model/Network.ts";

/** Keeps the marked ties of a network and their arcs, in order; actors and direction stay. O(actors + ties). */
export function withTies(network: Network, kept: Uint8Array): Network {
  const place = new Uint32Array(kept.length);
  let next = 0;
  kept.forEach((is, tie) => {
    place[tie] = next;
    next += is;
  });
  const holds = (arc: number): boolean => kept[network.tieOf[arc] as number] === 1;
  return {
    directed: network.directed,
    order: network.order,
    actors: network.actors,
    sources: network.sources.filter((_, arc) => holds(arc)),
    targets: network.targets.filter((_, arc) => holds(arc)),
    weights: network.weights.filter((_, arc) => holds(arc)),
    ties: network.ties.filter((_, tie) => kept[tie] === 1),
    tieOf: network.tieOf.filter((_, arc) => holds(arc)).map((tie) => place[tie] as number),
  };
}

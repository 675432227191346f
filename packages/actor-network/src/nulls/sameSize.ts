import type { Stream } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import { distinctPairs } from "./distinctPairs.ts";
import { simplePairs } from "./simplePairs.ts";

/**
 * Draws a network with the same actors and as many ties, every such network with the same chance (U|L).
 *
 * Density is kept, nothing else. The strengths are dealt to the new ties at random.
 *
 * In a directed network a tie is an arc. Self-loops and parallel ties are refused and never drawn; isolated actors may
 * get ties.
 *
 * O(ties) expected time and space.
 *
 * @example
 * const network = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 5),
 * };
 * const drawn = sameSize(network, stream({ root: 1 }));
 * [...drawn.weights]; // => [1, 5]
 * density(drawn) === density(network); // => true
 * @throws {ActorNetworkError} `unsupported` at a self-loop or parallel tie; `simpleTies` takes them away.
 * @see Wasserman & Faust (1994), Social Network Analysis, chapter 13.
 */
export function sameSize(network: TieArrays, stream: Stream): TieArrays {
  simplePairs(network);
  const { directed, order, sources, weights } = network;
  return {
    directed,
    order,
    ...distinctPairs(stream, order, directed, sources.length),
    weights: weights.slice(),
  };
}

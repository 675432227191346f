import type { Stream } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { rewireArcs } from "./rewireArcs.ts";
import { rewireTies } from "./rewireTies.ts";
import { simplePairs } from "./simplePairs.ts";

export interface SameDegreesOptions {
  /**
   * Steps of the chain for each tie, refused ones counted; a whole number of at least 1. Default: 20. A tie is tried in
   * two steps of `ties`, so after k steps a tie in which a share s of the trials succeeds, about exp(−2ks) of the ties
   * still stand where they stood: 2e-9 where half succeed, 2 % where one in ten does.
   */
  readonly stepsPerTie?: number;
}

/**
 * Draws a network in which every actor has the degree that it has, in a directed network the same in-degree and
 * out-degree.
 *
 * A Markov chain from the observed network. In each step two ties trade partners, if that makes no self-loop and no
 * parallel tie; if it would, the network stays for this step. Trading alone cannot turn a circle of three arcs round,
 * so on a directed network one step in eight tries that. Steps are symmetric and lead from every such network to
 * every other: the longer the chain, the nearer to the same chance for each. The number of steps is fixed in advance,
 * because a chain that stops at a number of successes favours networks with few neighbours.
 *
 * Strengths stay with the sender's arc, so out-strength is kept; in an undirected network each stays with one end.
 * A two-mode network, drawn as arcs from persons to bodies, stays two-mode. Self-loops and parallel ties are refused
 * and never drawn; isolated actors stay isolated.
 *
 * O(ties × steps) expected time; O(ties) space, plus a bit a pair of actors up to 4,096 actors.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 1, 3),
 *   targets: Uint32Array.of(1, 2, 3, 2),
 *   weights: Float64Array.of(1, 1, 1, 1),
 * };
 * const drawn = sameDegrees(network, stream({ root: 1 }));
 * [...degree(drawn, { direction: "in" })]; // => [0, 1, 2, 1]
 * @throws {ActorNetworkError} `unsupported` at a self-loop or parallel tie (`simpleTies` takes them away);
 * `invalid-option` when stepsPerTie is not a whole number of at least 1.
 * @see Rao, Jana & Bandyopadhyay (1996), Sankhyā A 58(2), 225–242, for the circle of three.
 * @see Milo, Kashtan, Itzkovitz, Newman & Alon (2003), arXiv:cond-mat/0312028, for the number of steps.
 */
export function sameDegrees(
  network: TieArrays,
  stream: Stream,
  { stepsPerTie = 20 }: SameDegreesOptions = {},
): TieArrays {
  if (!(Number.isSafeInteger(stepsPerTie) && stepsPerTie >= 1)) {
    const message = `stepsPerTie is ${stepsPerTie}; expected a whole number of at least 1.`;
    throw new ActorNetworkError("invalid-option", message, ["stepsPerTie"]);
  }
  const pairs = simplePairs(network);
  const steps = stepsPerTie * network.sources.length;
  return network.directed
    ? rewireArcs(network, pairs, stream, steps)
    : rewireTies(network, pairs, stream, steps);
}

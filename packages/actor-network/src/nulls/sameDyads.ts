import { integerBelow, type Stream } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import { distinctPairs } from "./distinctPairs.ts";
import { sameSize } from "./sameSize.ts";
import { simplePairs } from "./simplePairs.ts";

/**
 * Draws a network with the same numbers of mutual, asymmetric and empty dyads, every such network with the same chance
 * (U|MAN).
 *
 * The states of the dyads are dealt to the pairs of actors at random and turned by a coin. Strengths stay with their
 * dyad, so a mutual dyad keeps its two. Density and reciprocity are kept.
 *
 * In an undirected network this is `sameSize`. Self-loops and parallel ties are refused and never drawn; isolated
 * actors may get ties.
 *
 * O(ties) expected time and space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 5,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 0, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * dyadCensus(sameDyads(network, stream({ root: 1 }))); // => { mutual: 1, asymmetric: 1, absent: 8 }
 * @throws {ActorNetworkError} `unsupported` at a self-loop or parallel tie; `simpleTies` takes them away.
 * @see Holland & Leinhardt (1976), Sociological Methodology 7, 1–45.
 */
export function sameDyads(network: TieArrays, stream: Stream): TieArrays {
  if (!network.directed) return sameSize(network, stream);
  simplePairs(network);
  const { order, sources, targets, weights } = network;
  const { dyadOf, count } = dyadsOf(network);
  const pairs = distinctPairs(stream, order, false, count);
  const turned = Uint8Array.from({ length: count }, () => integerBelow(stream, 2));
  const end = (list: Uint32Array, other: Uint32Array) => (dyad: number, arc: number) => {
    const falls = (sources[arc] as number) > (targets[arc] as number);
    return ((turned[dyad] === 1) !== falls ? other : list)[dyad] as number;
  };
  return {
    directed: true,
    order,
    sources: dyadOf.map(end(pairs.sources, pairs.targets)),
    targets: dyadOf.map(end(pairs.targets, pairs.sources)),
    weights: weights.slice(),
  };
}

/** Numbers the tied dyads: the two arcs of a mutual one have the same number. */
function dyadsOf({ order, sources, targets }: TieArrays): {
  readonly dyadOf: Uint32Array;
  readonly count: number;
} {
  const numbers = new Map<number, number>();
  const dyadOf = sources.map((source, arc) => {
    const target = targets[arc] as number;
    const key = source < target ? source * order + target : target * order + source;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { dyadOf, count: numbers.size };
}

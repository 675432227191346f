import { integerBelow, type Stream } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import type { PairSet } from "./pairSet.ts";

/**
 * Walks `steps` steps among the undirected networks with the same degrees. `pairs` holds the ties, smaller position
 * first, and is changed.
 *
 * Two ties a – b and c – d become a – d and c – b, or with c and d the other way round, by a coin.
 */
export function rewireTies(network: TieArrays, pairs: PairSet, stream: Stream, steps: number): TieArrays {
  const sources = network.sources.slice();
  const targets = network.targets.slice();
  const has = (a: number, b: number): boolean => (a < b ? pairs.has(a, b) : pairs.has(b, a));
  const add = (a: number, b: number): void => (a < b ? pairs.add(a, b) : pairs.add(b, a));
  const remove = (a: number, b: number): void => (a < b ? pairs.remove(a, b) : pairs.remove(b, a));

  for (let step = 0; step < steps; step += 1) {
    const first = integerBelow(stream, sources.length);
    const second = integerBelow(stream, sources.length);
    const [ends, others] = integerBelow(stream, 2) === 0 ? [sources, targets] : [targets, sources];
    const [a, b] = [sources[first] as number, targets[first] as number];
    const [c, d] = [ends[second] as number, others[second] as number];
    if (first === second || a === d || c === b || has(a, d) || has(c, b)) continue;
    remove(a, b);
    remove(c, d);
    add(a, d);
    add(c, b);
    targets[first] = d;
    others[second] = b;
  }
  return { directed: false, order: network.order, sources, targets, weights: network.weights.slice() };
}

import { integerBelow, type Stream } from "@commonweal/numerics";
import { adjacency } from "../model/adjacency.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { PairSet } from "./pairSet.ts";

/**
 * Walks `steps` steps among the directed networks with the same in- and out-degrees. `pairs` holds the arcs and is
 * changed.
 *
 * An arc keeps its sender throughout. The step that turns a circle draws an arc and then an arc that its receiver
 * sends, so a circle a → b → c → a is drawn with chance Σ 1 / (arcs × out-degree) over its three actors: the same as
 * the circle turned round.
 */
export function rewireArcs(network: TieArrays, pairs: PairSet, stream: Stream, steps: number): TieArrays {
  const { order, sources } = network;
  const targets = network.targets.slice();
  const { offsets, ties } = adjacency(network, "out");
  const arcs = sources.length;

  const trade = (first: number, second: number): void => {
    const [a, b] = [sources[first] as number, targets[first] as number];
    const [c, d] = [sources[second] as number, targets[second] as number];
    if (a === d || c === b || pairs.has(a, d) || pairs.has(c, b)) return;
    pairs.remove(a, b);
    pairs.remove(c, d);
    pairs.add(a, d);
    pairs.add(c, b);
    targets[first] = d;
    targets[second] = b;
  };

  const turn = (first: number): void => {
    const [a, b] = [sources[first] as number, targets[first] as number];
    const start = offsets[b] as number;
    const sent = (offsets[b + 1] as number) - start;
    if (sent === 0) return;
    const second = ties[start + integerBelow(stream, sent)] as number;
    const c = targets[second] as number;
    if (c === a || !pairs.has(c, a) || pairs.has(b, a) || pairs.has(c, b) || pairs.has(a, c)) return;
    let slot = offsets[c] as number;
    while (targets[ties[slot] as number] !== a) slot += 1;
    pairs.remove(a, b);
    pairs.remove(b, c);
    pairs.remove(c, a);
    pairs.add(a, c);
    pairs.add(c, b);
    pairs.add(b, a);
    targets[first] = c;
    targets[second] = a;
    targets[ties[slot] as number] = b;
  };

  for (let step = 0; step < steps; step += 1) {
    const turns = integerBelow(stream, 8) === 0;
    const first = integerBelow(stream, arcs);
    if (turns) turn(first);
    else trade(first, integerBelow(stream, arcs));
  }
  return { directed: true, order, sources: sources.slice(), targets, weights: network.weights.slice() };
}

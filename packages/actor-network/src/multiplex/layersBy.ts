import type { TieArrays } from "../model/TieArrays.ts";

export interface Layer {
  readonly name: string;
  readonly network: TieArrays;
}

/**
 * Parts a network into layers, one for each kind of tie.
 *
 * `of` names the kind of an arc by its position: the relation of a case's tie, or an attribute of a file's. Layers stand
 * in the order in which the arcs first name them; a kind without a tie has none.
 *
 * Every layer has all actors and the network's direction, so that a symmetric relation of a directed network stays two
 * arcs a tie. Parallel ties and self-loops stay.
 *
 * O(ties + actors) time and space.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1, 0),
 *   targets: Uint32Array.of(1, 2, 2),
 *   weights: Float64Array.of(1, 2, 3),
 * };
 * const layers = layersBy(network, (arc) => ["leads", "funds", "leads"][arc] ?? "");
 * layers.map(({ name }) => name); // => ["leads", "funds"]
 * layers.map(({ network: { weights } }) => [...weights]); // => [[1, 3], [2]]
 */
export function layersBy(network: TieArrays, of: (arc: number) => string): readonly Layer[] {
  const { directed, order, sources, targets, weights } = network;
  const arcs = new Map<string, number[]>();
  for (let arc = 0; arc < sources.length; arc += 1) {
    const name = of(arc);
    const list = arcs.get(name);
    if (list) list.push(arc);
    else arcs.set(name, [arc]);
  }
  return Array.from(arcs, ([name, list]) => ({
    name,
    network: {
      directed,
      order,
      sources: Uint32Array.from(list, (arc) => sources[arc] as number),
      targets: Uint32Array.from(list, (arc) => targets[arc] as number),
      weights: Float64Array.from(list, (arc) => weights[arc] as number),
    },
  }));
}

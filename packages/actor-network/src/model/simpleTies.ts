import type { TieArrays } from "./TieArrays.ts";

/**
 * Makes one tie of parallel ties and leaves self-loops out.
 *
 * The merged tie stands where the first of them stood and has the sum of their strengths. In a directed network the
 * two directions stay apart. Isolated actors stay.
 *
 * O(ties) time and space.
 *
 * @example
 * const network = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 0, 2),
 *   weights: Float64Array.of(1, 4, 1),
 * };
 * const simple = simpleTies(network);
 * [...simple.sources, ...simple.targets]; // => [0, 1]
 * [...simple.weights]; // => [5]
 */
export function simpleTies({ directed, order, sources, targets, weights }: TieArrays): TieArrays {
  const place = new Map<number, number>();
  const first: number[] = [];
  const total: number[] = [];
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    if (source === target) continue;
    const turned = !directed && target < source;
    const key = turned ? target * order + source : source * order + target;
    const at = place.get(key) ?? first.length;
    if (at === first.length) {
      place.set(key, at);
      first.push(arc);
      total.push(0);
    }
    total[at] = (total[at] as number) + (weights[arc] as number);
  }
  return {
    directed,
    order,
    sources: Uint32Array.from(first, (arc) => sources[arc] as number),
    targets: Uint32Array.from(first, (arc) => targets[arc] as number),
    weights: Float64Array.from(total),
  };
}

import type { TieArrays } from "../model/TieArrays.ts";

/**
 * Collects the pairs of actors that are tied, each once, as `from * order + to`.
 *
 * In an undirected network the smaller position comes first. Self-loops are left out. O(ties).
 */
export function tiedPairs(network: TieArrays): Set<number> {
  const { directed, order, sources, targets } = network;
  const pairs = new Set<number>();
  for (let arc = 0; arc < sources.length; arc++) {
    const source = sources[arc] ?? 0;
    const target = targets[arc] ?? 0;
    if (source === target) continue;
    const turned = !directed && target < source;
    pairs.add(turned ? target * order + source : source * order + target);
  }
  return pairs;
}

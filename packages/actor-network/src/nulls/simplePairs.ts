import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { type PairSet, pairSet } from "./pairSet.ts";

/**
 * Collects a network's ties as pairs, in an undirected network the smaller position first.
 *
 * O(ties).
 *
 * @throws {ActorNetworkError} `unsupported` at the first self-loop or parallel tie: a null model that keeps ties or
 * degrees has no place for them.
 */
export function simplePairs({ directed, order, sources, targets }: TieArrays): PairSet {
  const pairs = pairSet(order);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    const turned = !directed && target < source;
    const [from, to] = turned ? [target, source] : [source, target];
    if (from === to || pairs.has(from, to)) {
      const found =
        from === to ? `a self-loop of actor ${from}` : `parallel ties between actors ${from} and ${to}`;
      const message = `Found ${found} at arc ${arc}; expected none of either: simpleTies takes them away.`;
      throw new ActorNetworkError("unsupported", message, ["sources", arc]);
    }
    pairs.add(from, to);
  }
  return pairs;
}

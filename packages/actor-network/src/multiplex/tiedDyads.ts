import type { TieArrays } from "../model/TieArrays.ts";

/** Tied pairs of a network, each once, by ascending key `from * order + to`. */
export interface TiedDyads {
  readonly keys: Float64Array;
  /** Summed strength of the parallel ties of each pair. */
  readonly sums: Float64Array;
  /** Strength of the strongest of them. */
  readonly largest: Float64Array;
}

export interface TiedDyadsOptions {
  /** Whether a pair is told apart by who comes first; an undirected tie is then two. */
  readonly bothWays: boolean;
  /** Whether an actor's tie to itself is kept. */
  readonly loops: boolean;
}

/** Lists the tied pairs of a network in ascending order. O(ties × log ties). */
export function tiedDyads(network: TieArrays, { bothWays, loops }: TiedDyadsOptions): TiedDyads {
  const { directed, order, sources, targets, weights } = network;
  const sums = new Map<number, number>();
  const largest = new Map<number, number>();
  const put = (key: number, weight: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + weight);
    largest.set(key, Math.max(largest.get(key) ?? weight, weight));
  };
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target, weight] = [sources[arc] as number, targets[arc] as number, weights[arc] as number];
    if (source === target && !loops) continue;
    const turned = !bothWays && target < source;
    put(turned ? target * order + source : source * order + target, weight);
    if (bothWays && !directed && source !== target) put(target * order + source, weight);
  }
  const keys = Float64Array.from(sums.keys()).sort();
  return {
    keys,
    sums: keys.map((key) => sums.get(key) as number),
    largest: keys.map((key) => largest.get(key) as number),
  };
}

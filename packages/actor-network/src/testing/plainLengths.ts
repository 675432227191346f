import type { TieArrays } from "../model/TieArrays.ts";
import type { Lengths } from "../paths/Lengths.ts";
import type { LengthMatrix } from "./plainPaths.ts";

/** The least common multiple of 1 to 36: divided by any strength up to 36 it is whole. */
const multiple = 144403552893600;

/**
 * Lengths between actors as whole numbers: 1 without `lengths`, the weight as a distance, and for whole strengths that add
 * up to at most 36 the `scale` over the strength.
 */
export function plainLengths(network: TieArrays, bothWays: boolean, means?: Lengths["means"]) {
  const { order, sources, targets, weights } = network;
  const found = Array.from({ length: order }, () => Array.from({ length: order }, (): number[] => []));
  sources.forEach((source, arc) => {
    const [target, weight] = [targets[arc] ?? 0, weights[arc] ?? 0];
    found[source]?.[target]?.push(weight);
    if (bothWays) found[target]?.[source]?.push(weight);
  });
  const lengthOf = (parallel: readonly number[]): number => {
    if (parallel.length === 0) return Infinity;
    if (means === undefined) return 1;
    if (means === "distance") return Math.min(...parallel);
    return multiple / parallel.reduce((total, each) => total + each, 0);
  };
  const lengths: LengthMatrix = found.map((row) => row.map(lengthOf));
  return { lengths, scale: means === "strength" ? multiple : 1 };
}

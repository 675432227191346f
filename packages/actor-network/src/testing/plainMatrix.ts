import type { TieArrays } from "../model/TieArrays.ts";

/** Writes a network as rows of numbers the plain way: ties, or their summed strength, both ways without direction. */
export function plainMatrix(network: TieArrays, weighted: boolean): number[][] {
  const { directed, order, sources, targets, weights } = network;
  return Array.from({ length: order }, (_, row) =>
    Array.from({ length: order }, (_, column) => {
      let total = 0;
      sources.forEach((source, arc) => {
        const target = targets[arc] as number;
        const forth = source === row && target === column;
        const back = !directed && source === column && target === row;
        if (row !== column && (forth || back)) total += weighted ? (weights[arc] as number) : 1;
      });
      return weighted ? total : Math.min(total, 1);
    }),
  );
}

import type { TieArrays } from "../model/TieArrays.ts";

/** Distances between all pairs by Floyd and Warshall, the plain way: Infinity without a path. */
export function plainDistances({ order, sources, targets }: TieArrays, bothWays: boolean): number[][] {
  const distances = Array.from({ length: order }, (_, from) =>
    Array.from({ length: order }, (_, to) => (from === to ? 0 : Infinity)),
  );
  const at = (from: number, to: number) => distances[from]?.[to] ?? Infinity;
  const put = (from: number, to: number, value: number) => {
    const row = distances[from];
    if (row && value < at(from, to)) row[to] = value;
  };
  sources.forEach((source, arc) => {
    put(source, targets[arc] ?? 0, 1);
    if (bothWays) put(targets[arc] ?? 0, source, 1);
  });
  for (let middle = 0; middle < order; middle += 1) {
    for (let from = 0; from < order; from += 1) {
      for (let to = 0; to < order; to += 1) put(from, to, at(from, middle) + at(middle, to));
    }
  }
  return distances;
}

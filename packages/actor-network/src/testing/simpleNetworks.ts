import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "./arraysOf.ts";

/** Names a network without parallel ties by its ties, whatever their order. */
export function tiesKey({ directed, order, sources, targets }: TieArrays): string {
  const keys = sources.map((source, arc) => {
    const target = targets[arc] as number;
    return !directed && target < source ? target * order + source : source * order + target;
  });
  return keys.sort().join();
}

/** Lists every network of `order` actors without self-loops and parallel ties. */
export function simpleNetworks(order: number, directed: boolean): TieArrays[] {
  const pairs: [number, number][] = [];
  for (let from = 0; from < order; from += 1) {
    for (let to = directed ? 0 : from + 1; to < order; to += 1) if (from !== to) pairs.push([from, to]);
  }
  return Array.from({ length: 2 ** pairs.length }, (_, code) =>
    arraysOf(
      order,
      pairs.filter((_, bit) => (code >>> bit) & 1),
      { directed },
    ),
  );
}

import type { TieArrays } from "../model/TieArrays.ts";
import { plainDistances } from "./plainDistances.ts";

/** Krackhardt's four dimensions as they are defined, over all pairs; arcs run from superior to subordinate. */
export function plainKrackhardt(network: TieArrays) {
  const { directed, order } = network;
  const down = plainDistances(network, !directed);
  const around = directed ? plainDistances(network, true) : down;
  const all = Array.from({ length: order }, (_, actor) => actor);
  const reaches = (from: number, to: number) => (down[from]?.[to] ?? Infinity) < Infinity;
  const joined = (from: number, to: number) => (around[from]?.[to] ?? Infinity) < Infinity;
  const pairs = all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b] as const));
  const tied = pairs.filter(([a, b]) => around[a]?.[b] === 1).length;
  const arcs = all.reduce((sum, a) => sum + all.filter((b) => down[a]?.[b] === 1).length, 0);

  const sizes = all.map((a) => all.filter((b) => joined(a, b)).length);
  /** Σ over the components, reached by giving each actor its share. */
  const overComponents = (of: (size: number) => number) =>
    Math.round(sizes.reduce((sum, size) => sum + of(size) / size, 0));
  const share = (part: number, whole: number) => (whole === 0 ? null : 1 - part / whole);
  const needed = overComponents((size) => size - 1);
  const bounds = ([a, b]: readonly [number, number]) => all.filter((u) => reaches(u, a) && reaches(u, b));
  const inside = pairs.filter(([a, b]) => joined(a, b));
  const possible = overComponents((size) => ((size - 1) * (size - 2)) / 2);
  const lacking = (settles: (bound: number, other: number) => boolean) =>
    inside.filter((pair) => {
      const own = bounds(pair);
      return !own.some((bound) => own.every((other) => settles(bound, other)));
    }).length;

  const either = pairs.filter(([a, b]) => reaches(a, b) || reaches(b, a)).length;
  const both = pairs.filter(([a, b]) => reaches(a, b) && reaches(b, a)).length;
  return {
    connectedness: share(pairs.length - inside.length, pairs.length),
    hierarchy: share(both, either),
    efficiency: share(
      arcs - needed,
      overComponents((size) => (size - 1) ** 2),
    ),
    efficiencyOfPairs: share(tied - needed, possible),
    lubness: share(
      lacking((bound, other) => reaches(other, bound)),
      possible,
    ),
    lubnessOfSna: share(
      lacking((bound, other) => reaches(bound, other)),
      possible,
    ),
  };
}

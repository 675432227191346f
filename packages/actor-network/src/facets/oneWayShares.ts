import type { Grouping } from "../model/Grouping.ts";

export interface OneWayShares {
  /** Over all pairs of actors of different groups; `null` when no such pair is joined. */
  readonly overall: number | null;
  /** For each two groups, at row times size plus column with the row first; `null` where no pair is joined. */
  readonly ofPair: readonly (number | null)[];
}

/**
 * Tells which share of the pairs that are joined are joined one way only, between groups.
 *
 * `codes` says for actors i < j, at `i * order + j`, how they are joined: 0 not, 1 or 2 one way, 3 both ways. O(actors²).
 */
export function oneWayShares(codes: Uint8Array, order: number, { names, of }: Grouping): OneWayShares {
  const size = names.length;
  const joined = new Float64Array(size * size);
  const single = new Float64Array(size * size);
  for (let i = 0; i < order; i += 1) {
    const group = of[i] as number;
    for (let j = i + 1; j < order; j += 1) {
      const code = codes[i * order + j] as number;
      const other = of[j] as number;
      if (code === 0 || group === other) continue;
      const cell = group < other ? group * size + other : other * size + group;
      joined[cell] = (joined[cell] as number) + 1;
      if (code !== 3) single[cell] = (single[cell] as number) + 1;
    }
  }
  const [all, once] = [joined, single].map((cells) => cells.reduce((total, count) => total + count, 0)) as [
    number,
    number,
  ];
  return {
    overall: all === 0 ? null : once / all,
    ofPair: Array.from(joined, (count, cell) => (count === 0 ? null : (single[cell] as number) / count)),
  };
}

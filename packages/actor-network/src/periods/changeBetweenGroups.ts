import type { Grouping } from "../model/Grouping.ts";
import type { PairList } from "./PairList.ts";

/** Change of the ties from one group to another, or within one. */
export interface GroupPairChange {
  readonly from: string;
  readonly to: string;
  readonly kept: number;
  readonly lost: number;
  readonly gained: number;
  /** (lost + gained) / (kept + lost + gained), 0 to 1; `null` where no pair is tied in either period. */
  readonly turnover: number | null;
}

/** Sorts kept, lost and gained pairs by the groups of their ends. O(pairs + groups²). */
export function changeBetweenGroups(
  lists: readonly [PairList, PairList, PairList],
  { names, of }: Grouping,
  bothWays: boolean,
): GroupPairChange[] {
  const size = names.length;
  const [kept, lost, gained] = lists.map(({ sources, targets }) => {
    const counts = new Uint32Array(size * size);
    sources.forEach((source, index) => {
      const ends = [of[source] as number, of[targets[index] as number] as number] as const;
      const [from, to] = bothWays || ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
      counts[from * size + to] = (counts[from * size + to] as number) + 1;
    });
    return counts;
  }) as [Uint32Array, Uint32Array, Uint32Array];
  return names.flatMap((from, row) =>
    names.flatMap((to, column) => {
      if (!bothWays && column < row) return [];
      const cell = row * size + column;
      const counts = {
        kept: kept[cell] as number,
        lost: lost[cell] as number,
        gained: gained[cell] as number,
      };
      const changed = counts.lost + counts.gained;
      const either = changed + counts.kept;
      return [{ from, to, ...counts, turnover: either === 0 ? null : changed / either }];
    }),
  );
}

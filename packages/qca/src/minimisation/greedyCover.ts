import type { CoverProblem } from "./CoverProblem.ts";

/**
 * Covers all rows greedily, the column of the least cost per new row first, then leaves out what others cover.
 *
 * A cost below 0.001 counts as 0.001. Gives places of columns, ascending.
 */
export function greedyCover(
  { rowCount, columns }: CoverProblem,
  holders: readonly (readonly number[])[],
  costs: Float64Array,
): number[] {
  const fresh = Int32Array.from(columns, ({ rows }) => rows.length);
  const times = new Int32Array(rowCount);
  const chosen: number[] = [];
  for (let covered = 0; covered < rowCount; ) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let column = 0; column < columns.length; column++) {
      if ((fresh[column] as number) === 0) continue;
      const cost = Math.max(costs[column] as number, 0.001) / (fresh[column] as number);
      if (cost < least) [least, best] = [cost, column];
    }
    if (best < 0) break;
    chosen.push(best);
    for (const row of columns[best]?.rows ?? []) {
      if (times[row] === 0) {
        covered++;
        for (const column of holders[row] as readonly number[]) fresh[column] = (fresh[column] as number) - 1;
      }
      times[row] = (times[row] as number) + 1;
    }
  }
  const needed = chosen.reverse().filter((column) => {
    const rows = columns[column]?.rows as readonly number[];
    if (!rows.every((row) => (times[row] as number) > 1)) return true;
    for (const row of rows) times[row] = (times[row] as number) - 1;
    return false;
  });
  return needed.sort((a, b) => a - b);
}

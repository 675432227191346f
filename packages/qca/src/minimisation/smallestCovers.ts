import type { CoverColumn, CoverProblem, SearchBudget } from "./CoverProblem.ts";
import { lagrangeBound, wholeBound } from "./lagrangeBound.ts";
import { reduceCover } from "./reduceCover.ts";
import { without } from "./smallestCover.ts";

export interface SmallestCovers {
  /** The first covers met, ids ascending in each. */
  readonly covers: readonly (readonly number[])[];
  /** Weights of all there are, those that are not listed too; less than that where the budget ran out. */
  readonly weight: number;
}

/**
 * Lists the covers that have exactly `size` columns, `size` being the least possible: the first `most`, and adds up the
 * weights of all, the weight of a cover being the product of its columns' weights.
 */
export function smallestCovers(
  problem: CoverProblem,
  size: number,
  most: number,
  weightOf: (id: number) => number,
  budget: SearchBudget,
): SmallestCovers {
  const { bound, reducedCosts } = lagrangeBound(problem, size + 1, 100, budget);
  const columns = problem.columns.filter(
    (_, place) => wholeBound(bound + Math.max(0, reducedCosts[place] as number)) <= size,
  );
  const covers: number[][] = [];
  let weight = 0;
  const walk = (left: CoverProblem, taken: readonly number[]): void => {
    if (budget.left < 0) return;
    const reduced = reduceCover(left, false, budget);
    if (reduced === null) return;
    const chosen = [...taken, ...reduced.chosen];
    if (chosen.length > size) return;
    if (reduced.rest.rowCount === 0) {
      weight += chosen.reduce((product, id) => product * weightOf(id), 1);
      if (covers.length < most) covers.push(chosen.sort((a, b) => a - b));
      return;
    }
    if (chosen.length + independentRows(reduced.rest, budget) > size) return;
    let open: CoverProblem = reduced.rest;
    for (const column of columnsOfTightestRow(open)) {
      walk(without(open, column), [...chosen, column.id]);
      open = { ...open, columns: open.columns.filter(({ id }) => id !== column.id) };
    }
  };
  walk({ ...problem, columns }, []);
  return { covers, weight };
}

function holdersOf({ rowCount, columns }: CoverProblem): CoverColumn[][] {
  const holders: CoverColumn[][] = Array.from({ length: rowCount }, () => []);
  for (const column of columns) for (const row of column.rows) holders[row]?.push(column);
  return holders;
}

function columnsOfTightestRow(problem: CoverProblem): CoverColumn[] {
  return holdersOf(problem).reduce((least, list) => (list.length < least.length ? list : least));
}

/** Rows of which no column covers two: each needs a column of its own. */
function independentRows(problem: CoverProblem, budget: SearchBudget): number {
  const holders = holdersOf(problem);
  const order = [...holders.keys()].sort(
    (a, b) => (holders[a] as CoverColumn[]).length - (holders[b] as CoverColumn[]).length || a - b,
  );
  const blocked = new Uint8Array(problem.rowCount);
  let count = 0;
  for (const row of order) {
    if (blocked[row]) continue;
    count++;
    for (const { rows } of holders[row] as CoverColumn[]) {
      for (const other of rows) blocked[other] = 1;
      budget.left -= rows.length;
    }
  }
  return count;
}

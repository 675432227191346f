import type { CoverColumn, CoverProblem, SearchBudget } from "./CoverProblem.ts";
import { componentsOf } from "./componentsOf.ts";
import { improvedCover } from "./improvedCover.ts";
import { lagrangeBound, wholeBound } from "./lagrangeBound.ts";
import { reduceCover } from "./reduceCover.ts";

const rootRounds = 150;
const innerRounds = 60;
const searchPerColumn = 4000;

/**
 * Finds a cover with fewer than `below` columns and as few as can be, by reductions, parts, bounds and branching on the row
 * with the fewest columns left.
 *
 * Gives ids of columns, or `null` where there is no such cover. Proven only as long as `budget.left` is not negative
 * afterwards; where it is, the cover is the best that was met.
 */
export function smallestCover(
  problem: CoverProblem,
  below: number,
  budget: SearchBudget,
  depth = 0,
): number[] | null {
  const reduced = reduceCover(problem, true, budget);
  if (reduced === null || reduced.chosen.length >= below) return null;
  if (reduced.rest.rowCount === 0) return [...reduced.chosen];
  const room = below - reduced.chosen.length;
  const parts = componentsOf(reduced.rest);
  const rest =
    parts.length === 1
      ? connectedCover(parts[0] as CoverProblem, room, budget, depth)
      : partsCover(parts, room, budget, depth);
  return rest && [...reduced.chosen, ...rest];
}

function partsCover(
  parts: readonly CoverProblem[],
  below: number,
  budget: SearchBudget,
  depth: number,
): number[] | null {
  const least = parts.map((part) => wholeBound(lagrangeBound(part, below, innerRounds, budget).bound));
  let needed = least.reduce((sum, bound) => sum + bound, 0);
  const found: number[] = [];
  for (const [place, part] of parts.entries()) {
    needed -= least[place] as number;
    const cover = smallestCover(part, below - found.length - needed, budget, depth + 1);
    if (cover === null) return null;
    found.push(...cover);
  }
  return found;
}

function connectedCover(
  problem: CoverProblem,
  below: number,
  budget: SearchBudget,
  depth: number,
): number[] | null {
  const rounds = depth === 0 ? rootRounds : innerRounds;
  const { bound, reducedCosts, cover: met } = lagrangeBound(problem, below, rounds, budget);
  const cover =
    depth > 1 || wholeBound(bound) >= Math.min(met.length, below)
      ? met
      : improved(problem, met, bound, budget);
  let best: number[] | null = null;
  let limit = below;
  if (cover.length < limit) {
    best = cover.map((column) => (problem.columns[column] as CoverColumn).id);
    limit = cover.length;
  }
  if (wholeBound(bound) >= limit || budget.left < 0) return best;

  const columns = problem.columns.filter(
    (_, place) => wholeBound(bound + Math.max(0, reducedCosts[place] as number)) < limit,
  );
  if (columns.length < problem.columns.length) {
    return smallestCover({ ...problem, columns }, limit, budget, depth + 1) ?? best;
  }
  let open: readonly CoverColumn[] = problem.columns;
  const cost = new Map(problem.columns.map(({ id }, place) => [id, reducedCosts[place] as number]));
  for (const column of branchColumns(problem, cost)) {
    if (budget.left < 0) break;
    const left = without({ ...problem, columns: open }, column);
    const other = smallestCover(left, limit - 1, budget, depth + 1);
    if (other !== null) {
      best = [column.id, ...other];
      limit = best.length;
      if (wholeBound(bound) >= limit) break;
    }
    open = open.filter(({ id }) => id !== column.id);
  }
  return best;
}

/** A better cover by local search with at most half of the steps left, unless the bound shows that there is none. */
function improved(
  problem: CoverProblem,
  met: readonly number[],
  bound: number,
  budget: SearchBudget,
): readonly number[] {
  const share = Math.min(budget.left / 2, searchPerColumn * problem.columns.length);
  const own: SearchBudget = { left: share };
  const cover = improvedCover(problem, met, wholeBound(bound), own);
  budget.left -= share - Math.max(0, own.left);
  return cover;
}

/** Columns of the row with the fewest, the cheapest first. */
function branchColumns(
  { rowCount, columns }: CoverProblem,
  cost: ReadonlyMap<number, number>,
): CoverColumn[] {
  const holders: CoverColumn[][] = Array.from({ length: rowCount }, () => []);
  for (const column of columns) for (const row of column.rows) holders[row]?.push(column);
  const fewest = holders.reduce((least, list) => (list.length < least.length ? list : least));
  return fewest.sort((a, b) => (cost.get(a.id) as number) - (cost.get(b.id) as number) || a.id - b.id);
}

/** What is left to cover once a column is taken. */
export function without({ rowCount, columns }: CoverProblem, taken: CoverColumn): CoverProblem {
  const places = new Int32Array(rowCount);
  for (const row of taken.rows) places[row] = -1;
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (places[row] === 0) places[row] = count++;
  const left = columns.flatMap(({ id, rows }) => {
    if (id === taken.id) return [];
    const own: number[] = [];
    for (const row of rows) if ((places[row] as number) >= 0) own.push(places[row] as number);
    return own.length === 0 ? [] : [{ id, rows: own }];
  });
  return { rowCount: count, columns: left };
}

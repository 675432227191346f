import type { CoverProblem, SearchBudget } from "./CoverProblem.ts";
import { greedyCover } from "./greedyCover.ts";

export interface LagrangeBound {
  /** No cover has fewer columns than this, rounded up. */
  readonly bound: number;
  /** What a column adds to the bound once it is taken; per column, in order. */
  readonly reducedCosts: Float64Array;
  /** The best cover met on the way, by place of the column. */
  readonly cover: readonly number[];
}

/** Rounds a bound up to a whole number of columns, with room for rounding. */
export function wholeBound(bound: number): number {
  return Math.ceil(bound - 1e-6);
}

/**
 * Bounds the size of a cover from below by Lagrange multipliers: a price for each row, moved by subgradient steps.
 *
 * Stops early when the bound proves that nothing is smaller than `target` or than the cover met on the way.
 *
 * @see Beasley (1987), European Journal of Operational Research 31(1), 85–93.
 */
export function lagrangeBound(
  { rowCount, columns }: CoverProblem,
  target: number,
  rounds: number,
  budget: SearchBudget,
): LagrangeBound {
  const holders: number[][] = Array.from({ length: rowCount }, () => []);
  for (const [column, { rows }] of columns.entries()) for (const row of rows) holders[row]?.push(column);
  const prices = Float64Array.from(holders, (list) =>
    list.reduce((least, column) => Math.min(least, 1 / (columns[column]?.rows.length ?? 1)), 1),
  );
  const entries = holders.reduce((sum, list) => sum + list.length, 0);
  const costs = new Float64Array(columns.length);
  const best = { bound: -1, reducedCosts: new Float64Array(columns.length) };
  let cover = greedyCover({ rowCount, columns }, holders, new Float64Array(columns.length).fill(1));
  let factor = 1;
  let idle = 0;

  for (let round = 0; round < rounds; round++) {
    budget.left -= entries;
    const bound = priceColumns(columns, prices, costs);
    if (bound > best.bound + 1e-9) {
      if (bound > best.bound + 1e-3) idle = 0;
      best.bound = bound;
      best.reducedCosts.set(costs);
    } else if (++idle > 12) {
      factor /= 2;
      idle = 0;
      if (factor < 0.01) break;
    }
    if (round % 8 === 7) {
      const other = greedyCover({ rowCount, columns }, holders, costs);
      budget.left -= entries;
      if (other.length < cover.length) cover = other;
    }
    const goal = Math.min(target, cover.length);
    if (wholeBound(best.bound) >= goal || budget.left < 0) break;
    if (!movePrices(holders, costs, prices, (factor * (goal - bound)) as number)) break;
  }
  return { ...best, cover };
}

/** Reduced cost of each column at these prices, and the bound that they give. */
function priceColumns(columns: CoverProblem["columns"], prices: Float64Array, costs: Float64Array): number {
  let bound = 0;
  for (const price of prices) bound += price;
  for (let column = 0; column < columns.length; column++) {
    let cost = 1;
    const rows = columns[column]?.rows as readonly number[];
    for (let index = 0; index < rows.length; index++) cost -= prices[rows[index] as number] as number;
    costs[column] = cost;
    if (cost < 0) bound += cost;
  }
  return bound;
}

/** One subgradient step; says whether prices could move. */
function movePrices(
  holders: readonly number[][],
  costs: Float64Array,
  prices: Float64Array,
  length: number,
): boolean {
  const slopes = new Float64Array(prices.length);
  let norm = 0;
  for (let row = 0; row < holders.length; row++) {
    let slope = 1;
    for (const column of holders[row] as number[]) if ((costs[column] as number) < 0) slope--;
    if (slope < 0 && prices[row] === 0) slope = 0;
    slopes[row] = slope;
    norm += slope * slope;
  }
  if (norm === 0) return false;
  const step = length / norm;
  for (let row = 0; row < prices.length; row++) {
    prices[row] = Math.max(0, (prices[row] as number) + step * (slopes[row] as number));
  }
  return true;
}

import type { PairLists } from "./pairLists.ts";
import { type PairMoments, pairMoments } from "./pairMoments.ts";
import { pairNumbers } from "./pairNumbers.ts";
import { productsInTable } from "./productsInTable.ts";
import { productsOverPairs } from "./productsOverPairs.ts";
import { relisted } from "./relisted.ts";
import { sumOverPairs } from "./sumOverPairs.ts";

/** What two relations share under an order of the actors. */
export interface CrossProducts {
  readonly first: PairMoments;
  readonly second: PairMoments;
  /** Σ x y over pairs, both less their means: actor `i` of the first stands for actor `order[i]` of the second. */
  readonly centred: (order: Uint32Array) => number;
}

/** A full matrix up to this many numbers, 32 MiB; beyond that a hash table, unless it would be larger. */
const largestMatrix = 2 ** 22;

/**
 * Prepares the sum of products of two relations for many orders of the actors.
 *
 * It runs over pairs of the first and looks the second up. Of ties without strength it takes the tied or the untied
 * pairs, whichever are fewer.
 *
 * Each sum is O(ties of the first), with strengths on more than half of the pairs O(actors²); nothing is allocated.
 */
export function crossProducts(first: PairLists, second: PairLists): CrossProducts {
  const [x, y] = [pairMoments(first), pairMoments(second)];
  const outside = x.pairs * x.rest * y.rest;
  if (x.isPlain && 2 * first.targets.length > x.pairs) {
    const untied = summation(
      relisted(first, (value) => 1 - value),
      true,
      second,
      y.shift,
    );
    const all = y.pairs * y.rest;
    return { first: x, second: y, centred: (order) => all - untied(order) - outside };
  }
  const listed = x.shift === 0 ? first : relisted(first, (value) => value - x.shift);
  const products = summation(listed, x.isPlain, second, y.shift);
  return { first: x, second: y, centred: (order) => products(order) - outside };
}

function summation(
  lists: PairLists,
  isPlain: boolean,
  second: PairLists,
  shift: number,
): (order: Uint32Array) => number {
  const size = second.order * second.order;
  if (size > Math.max(largestMatrix, 8 * second.targets.length)) {
    const table = pairNumbers(second);
    return (order) => productsInTable(lists, table, order);
  }
  const matrix = matrixOf(second, shift);
  return isPlain
    ? (order) => sumOverPairs(lists, matrix, order)
    : (order) => productsOverPairs(lists, matrix, order);
}

function matrixOf({ order, bothWays, offsets, targets, values }: PairLists, shift: number): Float64Array {
  const matrix = new Float64Array(order * order).fill(-shift);
  for (let from = 0; from < order; from += 1) {
    for (let slot = offsets[from] as number; slot < (offsets[from + 1] as number); slot += 1) {
      const [to, value] = [targets[slot] as number, (values[slot] as number) - shift];
      matrix[from * order + to] = value;
      if (!bothWays) matrix[to * order + from] = value;
    }
  }
  return matrix;
}

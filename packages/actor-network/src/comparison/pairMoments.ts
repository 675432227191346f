import { sum } from "@commonweal/numerics";
import type { PairLists } from "./pairLists.ts";

export interface PairMoments {
  /** Pairs of actors, those whose number is 0 included. */
  readonly pairs: number;
  readonly total: number;
  readonly mean: number;
  /**
   * What is taken off every number before products are made: about the mean where more than half of the pairs have a
   * strength, because products of large numbers would drown what differs; otherwise 0, so counts of ties stay exact.
   */
  readonly shift: number;
  /** Mean of the numbers once the shift is off, of which rounding of large numbers has taken nothing. */
  readonly rest: number;
  /** Sum of squared distances from the mean; 0 when all numbers are the same but for rounding. */
  readonly squares: number;
  /** Whether every listed pair has the number 1. */
  readonly isPlain: boolean;
}

/** Sums up the numbers of all pairs, zeros included. O(pairs listed). */
export function pairMoments({ order, bothWays, values }: PairLists): PairMoments {
  const pairs = (order * (order - 1)) / (bothWays ? 1 : 2);
  const total = sum(values);
  const mean = pairs === 0 ? 0 : total / pairs;
  const isPlain = values.every((value) => value === 1);
  const shift = isPlain || 2 * values.length <= pairs ? 0 : mean;
  const unlisted = pairs - values.length;
  const rest = pairs === 0 ? 0 : (sum(values.map((value) => value - shift)) - unlisted * shift) / pairs;
  const distance = (value: number): number => (value - shift - rest) * (value - shift - rest);
  const squares = sum(values.map(distance)) + unlisted * distance(0);
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const rounding = pairs * 1e-28 * largest * largest;
  return { pairs, total, mean, shift, rest, squares: squares <= rounding ? 0 : squares, isPlain };
}

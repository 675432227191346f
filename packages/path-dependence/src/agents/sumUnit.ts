/**
 * Gives what one unit of a neighbour sum is worth: sums are whole multiples of 2^−24.
 *
 * @example
 * 16777216 * sumUnit; // => 1
 */
export const sumUnit = 2 ** -24;

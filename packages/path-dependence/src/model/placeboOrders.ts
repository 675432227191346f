/**
 * Lists every way to hand the three power shares round but the one that leaves them: the placebos of a rebalancing.
 *
 * Each order names, for state, capital and society in turn, whose share it takes (0, 1, 2).
 *
 * @example
 * placeboOrders.length; // => 5
 */
export const placeboOrders = [
  [1, 2, 0],
  [2, 0, 1],
  [0, 2, 1],
  [2, 1, 0],
  [1, 0, 2],
] as const;

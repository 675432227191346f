import { assignShuffle } from "./assignShuffle.ts";
import type { Stream } from "./stream.ts";

/**
 * Draws an order of 0 to n − 1, every order with the same chance.
 *
 * O(n).
 *
 * @example
 * permutation(stream({ root: 1 }), 4).sort(); // => Uint32Array.of(0, 1, 2, 3)
 */
export function permutation(stream: Stream, n: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, index) => index);
  assignShuffle(stream, order);
  return order;
}

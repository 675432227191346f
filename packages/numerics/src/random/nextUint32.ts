import type { Stream } from "./stream.ts";

/**
 * Draws 32 random bits (xoshiro128**) and moves the stream on.
 *
 * A whole number from 0 to 2^32 − 1; period 2^128 − 1.
 *
 * O(1).
 *
 * @example
 * nextUint32(Uint32Array.of(1, 2, 3, 4)); // => 11520
 */
export function nextUint32(stream: Stream): number {
  const [a, b, c, d] = [stream[0] as number, stream[1] as number, stream[2] as number, stream[3] as number];
  const product = Math.imul(b, 5);
  const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
  const third = c ^ a;
  const fourth = d ^ b;
  stream[1] = b ^ third;
  stream[0] = a ^ fourth;
  stream[2] = third ^ (b << 9);
  stream[3] = (fourth << 11) | (fourth >>> 21);
  return result;
}

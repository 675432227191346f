import { NumericsError } from "../errors.ts";
import { nextUint32 } from "./nextUint32.ts";
import type { Stream } from "./stream.ts";

/**
 * Draws a whole number from 0 to n − 1, each with exactly the same chance.
 *
 * Words beyond the largest multiple of n are thrown away; fewer than two words on average.
 *
 * O(1) expected.
 *
 * @example
 * integerBelow(stream({ root: 1 }), 1); // => 0
 * @throws {NumericsError} `invalid-bound` unless n is a whole number from 1 to 2^32.
 */
export function integerBelow(stream: Stream, n: number): number {
  if (!(Number.isInteger(n) && n >= 1 && n <= 0x100000000)) {
    throw new NumericsError("invalid-bound", `Found n = ${n}; expected a whole number from 1 to 2^32.`, [
      "n",
    ]);
  }
  const limit = 0x100000000 - (0x100000000 % n);
  let word = nextUint32(stream);
  while (word >= limit) word = nextUint32(stream);
  return word % n;
}

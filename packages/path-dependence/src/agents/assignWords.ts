import type { Stream } from "@commonweal/numerics";

/**
 * Fills in the first `count` places with random words and moves the stream on.
 *
 * The words are those that `nextUint32` would give one by one, several times as fast.
 *
 * O(count) time, O(1) space.
 *
 * @example
 * const words = new Uint32Array(2);
 * assignWords(words, 2, stream({ root: 1 }));
 * words[0] === nextUint32(stream({ root: 1 })); // => true
 */
export function assignWords(words: Uint32Array, count: number, stream: Stream): void {
  let [a, b, c, d] = stream as unknown as [number, number, number, number];
  for (let index = 0; index < count; index += 1) {
    const product = Math.imul(b, 5);
    words[index] = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  stream[0] = a;
  stream[1] = b;
  stream[2] = c;
  stream[3] = d;
}

import { nextUint32 } from "./nextUint32.ts";
import type { Stream } from "./stream.ts";

/**
 * Draws a number evenly from [0, 1): a multiple of 2^−53, from two words.
 *
 * O(1).
 *
 * @example
 * uniform(stream({ root: 1 })) < 1; // => true
 */
export function uniform(stream: Stream): number {
  const high = nextUint32(stream) >>> 5;
  const low = nextUint32(stream) >>> 6;
  return (high * 67108864 + low) / 9007199254740992;
}

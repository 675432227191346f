import { nextUint32, type Stream } from "@commonweal/numerics";
import { mix } from "./mix.ts";

const digits = 5;
const groups = 7;

/** Draws the keys of one dimension's scrambling. */
export function owenKeys(random: Stream): Uint32Array {
  return Uint32Array.from({ length: groups }, () => nextUint32(random));
}

/**
 * Scrambles a 32-bit word in the nested uniform way: every digit is flipped or not by a coin of its own for each way
 * in which the digits above it can stand.
 *
 * The coins of five digits, 31 in all, are the bits of one hash of the digits above; nothing is held.
 *
 * @see Owen (1995), Randomly permuted (t, m, s)-nets and (t, s)-sequences. Lecture Notes in Statistics 106, 299–317.
 */
export function owenScrambled(word: number, keys: Uint32Array): number {
  let flips = flipsOfFive(mix(keys[0] as number), word >>> 27);
  for (let group = 1, shift = 27; group < groups - 1; group += 1, shift -= digits) {
    const coins = mix((word >>> shift) ^ (keys[group] as number));
    flips = (flips << digits) | flipsOfFive(coins, (word >>> (shift - digits)) & 31);
  }
  const coins = mix((word >>> 2) ^ (keys[groups - 1] as number));
  const lastTwo = (((coins >>> 1) & 1) << 1) | ((coins >>> (2 | ((word >>> 1) & 1))) & 1);
  return word ^ ((flips << 2) | lastTwo);
}

/** Coin 1 for the first digit, 2 or 3 for the second by the first, 4 to 7 for the third, … */
function flipsOfFive(coins: number, five: number): number {
  return (
    (((coins >>> 1) & 1) << 4) |
    (((coins >>> (2 | (five >>> 4))) & 1) << 3) |
    (((coins >>> (4 | (five >>> 3))) & 1) << 2) |
    (((coins >>> (8 | (five >>> 2))) & 1) << 1) |
    ((coins >>> (16 | (five >>> 1))) & 1)
  );
}

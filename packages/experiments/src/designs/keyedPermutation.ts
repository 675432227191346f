import { nextUint32, type Stream } from "@commonweal/numerics";

// With four, some permutations of few numbers come far more often than others.
const rounds = 8;

/**
 * Gives a random permutation of 0 to n − 1 as a function, without holding it.
 *
 * A balanced Feistel network of eight rounds over the smallest even number of bits that n needs; images beyond n are
 * mapped again until one falls below (at most four times on average).
 */
export function keyedPermutation(n: number, random: Stream): (index: number) => number {
  const keys = Uint32Array.from({ length: rounds }, () => nextUint32(random));
  let half = 1;
  while (2 ** (2 * half) < n) half += 1;
  const mask = 2 ** half - 1;
  const once = (value: number): number => {
    let left = Math.floor(value / (mask + 1));
    let right = value & mask;
    for (let round = 0; round < rounds; round += 1) {
      const mixed = left ^ (mix(right ^ (keys[round] as number)) & mask);
      left = right;
      right = mixed;
    }
    return left * (mask + 1) + right;
  };
  return (index) => {
    let image = once(index);
    while (image >= n) image = once(image);
    return image;
  };
}

/** A mixer of 32-bit words in which every input bit moves every output bit. */
function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

import { nextUint32, type Stream } from "@commonweal/numerics";
import { mix } from "./mix.ts";

// With four, some permutations of few numbers come far more often than others.
const rounds = 8;

/**
 * Gives a random permutation of 0 to n − 1 as a function, without holding it.
 *
 * A balanced Feistel network of eight rounds over the smallest even number of bits that n needs; images beyond n are
 * mapped again until one falls below (at most four times on average).
 */
export function keyedPermutation(n: number, random: Stream): (index: number) => number {
  const keys = keysFrom(random);
  const half = halfOf(n);
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

/** The same permutation as an array: all images sooner than one by one, in O(n) memory; n up to 2^30. */
export function heldPermutation(n: number, random: Stream): Uint32Array {
  const keys = keysFrom(random);
  const half = halfOf(n);
  const mask = 2 ** half - 1;
  const mixed = new Uint16Array(rounds << half);
  keys.forEach((key, round) => {
    for (let right = 0; right <= mask; right += 1) mixed[(round << half) | right] = mix(right ^ key) & mask;
  });
  const once = new Uint32Array(1 << (2 * half));
  for (let value = 0; value < once.length; value += 1) {
    let [left, right] = [value >>> half, value & mask];
    // Two rounds in one turn, so that the halves need not change places.
    for (let place = 0; place < mixed.length; place += 2 << half) {
      left ^= mixed[place | right] as number;
      right ^= mixed[(place + (1 << half)) | left] as number;
    }
    once[value] = (left << half) | right;
  }
  const images = once.slice(0, n);
  for (let index = 0; index < n; index += 1) {
    let image = images[index] as number;
    while (image >= n) image = once[image] as number;
    images[index] = image;
  }
  return images;
}

function keysFrom(random: Stream): Uint32Array {
  return Uint32Array.from({ length: rounds }, () => nextUint32(random));
}

/** Half of the bits that numbers below n need, at least one. */
function halfOf(n: number): number {
  let half = 1;
  while (2 ** (2 * half) < n) half += 1;
  return half;
}

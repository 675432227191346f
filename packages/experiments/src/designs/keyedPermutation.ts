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

type Six = [number, number, number, number, number, number];

/** The same permutation as an array: all images sooner than one by one, in O(n) memory; n up to 2^30. */
export function heldPermutation(n: number, random: Stream): Uint32Array {
  const keys = keysFrom(random);
  const half = halfOf(n);
  const mask = 2 ** half - 1;
  const mixed = new Uint16Array(rounds << half);
  keys.forEach((key, round) => {
    for (let right = 0; right <= mask; right += 1) mixed[(round << half) | right] = mix(right ^ key) & mask;
  });
  const once = allOnce(mixed, half);
  const images = once.slice(0, n);
  for (let index = 0; index < n; index += 1) {
    let image = images[index] as number;
    while (image >= n) image = once[image] as number;
    images[index] = image;
  }
  return images;
}

/** The eight rounds for every number of 2 · half bits, written out: half the time of a loop over rounds. */
function allOnce(mixed: Uint16Array, half: number): Uint32Array {
  const size = 1 << half;
  const [third, fourth, fifth, sixth, seventh, eighth] = [2, 3, 4, 5, 6, 7].map(
    (round) => round * size,
  ) as Six;
  const once = new Uint32Array(size * size);
  for (let first = 0; first < size; first += 1) {
    // The first round flips the same bits of every left half that stands before this right one.
    const flipped = mixed[first] as number;
    for (let left = 0; left < size; left += 1) {
      let [one, other] = [left, first ^ (mixed[size + left] as number)];
      one ^= mixed[third + other] as number;
      other ^= mixed[fourth + one] as number;
      one ^= mixed[fifth + other] as number;
      other ^= mixed[sixth + one] as number;
      one ^= mixed[seventh + other] as number;
      other ^= mixed[eighth + one] as number;
      once[((left ^ flipped) << half) | first] = (one << half) | other;
    }
  }
  return once;
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

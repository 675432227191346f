const multiplierA = 0xd2511f53;
const multiplierB = 0xcd9e8d57;
const weylA = 0x9e3779b9;
const weylB = 0xbb67ae85;

/** High 32 bits of the 64-bit product of two 32-bit words, from 16-bit halves. */
function productHigh(a: number, b: number): number {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const middleLow = (middle & 0xffff) + aLow * bHigh;
  return (aHigh * bHigh + (middle >>> 16) + (middleLow >>> 16)) >>> 0;
}

/**
 * Turns a 128-bit counter into 128 random bits under a 64-bit key (Philox4x32-10).
 *
 * For a fixed key this is a bijection: different counters never give the same four words. Words are little end
 * first, as in the published known answers.
 *
 * O(1): ten rounds.
 *
 * @example
 * philox4x32([0, 0, 0, 0], [0, 0])[0]; // => 0x6627e8d5
 * @see Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3. SC '11.
 */
export function philox4x32(counter: ArrayLike<number>, key: ArrayLike<number>): Uint32Array {
  let [first, second] = [(counter[0] as number) >>> 0, (counter[1] as number) >>> 0];
  let [third, fourth] = [(counter[2] as number) >>> 0, (counter[3] as number) >>> 0];
  let [keyA, keyB] = [(key[0] as number) >>> 0, (key[1] as number) >>> 0];
  for (let round = 0; round < 10; round += 1) {
    const high = productHigh(multiplierB, third) ^ second ^ keyA;
    const low = productHigh(multiplierA, first) ^ fourth ^ keyB;
    second = Math.imul(multiplierB, third);
    fourth = Math.imul(multiplierA, first);
    first = high;
    third = low;
    keyA = (keyA + weylA) | 0;
    keyB = (keyB + weylB) | 0;
  }
  const words = new Uint32Array(4);
  words[0] = first;
  words[1] = second;
  words[2] = third;
  words[3] = fourth;
  return words;
}

import type { Stream } from "@commonweal/numerics";

/** What the streams of a block are for. */
export const blockPurpose = Object.freeze({ start: 0, step: 1 });

const multiplierA = 0xd2511f53;
const multiplierB = 0xcd9e8d57;
const weylA = 0x9e3779b9;
const weylB = 0xbb67ae85;

/**
 * Sets a stream to the state that belongs to a step and a block of a run.
 *
 * Philox4x32-10 of (step, block, third ^ purpose, fourth) under (first, second), with the four words of the run's key:
 * within a run no two states are equal. The same words as `philox4x32` of numerics, without taking memory.
 *
 * O(1).
 */
export function assignBlockStream(
  stream: Stream,
  key: Stream,
  step: number,
  block: number,
  purpose: number,
): void {
  let a = step | 0;
  let b = block | 0;
  let c = (key[2] as number) ^ purpose;
  let d = key[3] as number;
  let keyA = (key[0] as number) | 0;
  let keyB = (key[1] as number) | 0;
  for (let round = 0; round < 10; round += 1) {
    const first = productHigh(multiplierB, c) ^ b ^ keyA;
    const third = productHigh(multiplierA, a) ^ d ^ keyB;
    b = Math.imul(multiplierB, c);
    d = Math.imul(multiplierA, a);
    a = first;
    c = third;
    keyA = (keyA + weylA) | 0;
    keyB = (keyB + weylB) | 0;
  }
  stream[0] = (a | b | c | d) === 0 ? 1 : a;
  stream[1] = b;
  stream[2] = c;
  stream[3] = d;
}

/** High 32 bits of a product of two 32-bit words, from 16-bit halves that never pass 2^32. */
function productHigh(a: number, b: number): number {
  const aHigh = a >>> 16;
  const aLow = a & 0xffff;
  const bHigh = b >>> 16;
  const bLow = b & 0xffff;
  const lowest = Math.imul(aLow, bLow) >>> 16;
  const middle = (Math.imul(aHigh, bLow) >>> 0) + lowest;
  const middleLow = (middle & 0xffff) + (Math.imul(aLow, bHigh) >>> 0);
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + ((middleLow / 65536) | 0)) | 0;
}

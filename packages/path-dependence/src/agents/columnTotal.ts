import type { ColumnArrays } from "./ColumnArrays.ts";

/**
 * Adds up a column: four sums over every fourth actor, added in pairs, so that additions need not wait for each other.
 *
 * Part of what a series is: another order would give other last bits.
 */
export function columnTotal(column: ColumnArrays[keyof ColumnArrays]): number {
  if (column instanceof Float64Array) return doublesTotal(column);
  if (column instanceof Uint8Array) return bytesTotal(column);
  return anyTotal(column);
}

// One function a kind of array: a loop that meets several kinds is several times as slow.

function doublesTotal(column: Float64Array): number {
  const whole = column.length & ~3;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let actor = 0; actor < whole; actor += 4) {
    a += column[actor] as number;
    b += column[actor + 1] as number;
    c += column[actor + 2] as number;
    d += column[actor + 3] as number;
  }
  let rest = 0;
  for (let actor = whole; actor < column.length; actor += 1) rest += column[actor] as number;
  return a + b + (c + d) + rest;
}

/** Bytes add up to the same in any order, so four are added at once: two sums of two bytes, for 128 words at most. */
function bytesTotal(column: Uint8Array): number {
  const whole = column.byteOffset % 4 === 0 ? column.length >> 2 : 0;
  const words = new Uint32Array(column.buffer, whole === 0 ? 0 : column.byteOffset, whole);
  let total = 0;
  for (let from = 0; from < whole; from += 128) {
    const to = Math.min(from + 128, whole);
    let pairs = 0;
    for (let index = from; index < to; index += 1) {
      const word = words[index] as number;
      pairs += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
    }
    total += (pairs & 0xffff) + (pairs >>> 16);
  }
  for (let actor = 4 * whole; actor < column.length; actor += 1) total += column[actor] as number;
  return total;
}

function anyTotal(column: Float32Array | Int32Array | Uint32Array): number {
  const whole = column.length & ~3;
  const sums = new Float64Array(4);
  for (let actor = 0; actor < whole; actor += 1) {
    sums[actor & 3] = (sums[actor & 3] as number) + (column[actor] as number);
  }
  let rest = 0;
  for (let actor = whole; actor < column.length; actor += 1) rest += column[actor] as number;
  const [a, b, c, d] = sums as unknown as [number, number, number, number];
  return a + b + (c + d) + rest;
}

import { NumericsError } from "../errors.ts";
import { philox4x32 } from "./philox4x32.ts";

/** State of one random stream: four words of xoshiro128**. Plain data; a draw moves it on. */
export type Stream = Uint32Array;

/** What a stream is for. Whatever is left out counts as 0 or as the empty purpose. */
export interface StreamKey {
  /** Seed of the whole study, a whole number from 0 to 2^53 − 1. */
  readonly root: number;
  /** Design point, below 2^32. */
  readonly point?: number;
  /** Replication at that point, below 2^32. */
  readonly replication?: number;
  /** What the draws are used for; another purpose is another stream. */
  readonly purpose?: string;
  /** Block of actors or steps, below 2^32. */
  readonly block?: number;
}

const largestWord = 0xffffffff;

/** FNV-1a over the UTF-16 units, 32 bits. */
function hashOf(purpose: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < purpose.length; index += 1) {
    hash = Math.imul(hash ^ purpose.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function whole(name: keyof StreamKey, value: number, largest: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= largest) return value;
  const message = `Found ${name} = ${value}; expected a whole number from 0 to ${largest}.`;
  throw new NumericsError("invalid-key", message, [name]);
}

/**
 * Opens the random stream of a key.
 *
 * Philox4x32-10 under the root seed turns (point, replication, block, purpose) into the 128-bit state of a
 * xoshiro128** generator. Under one root the map is one to one, so no two keys share a state (purposes enter
 * by a 32-bit hash: two names of one study could meet with a chance of 2^−32). Streams do not depend on each other, on
 * the order in which they are opened, or on who draws from them.
 *
 * O(1).
 *
 * @example
 * nextUint32(stream({ root: 1 })) === nextUint32(stream({ root: 1 })); // => true
 * nextUint32(stream({ root: 1 })) === nextUint32(stream({ root: 1, replication: 1 })); // => false
 * @throws {NumericsError} `invalid-key`; its path names the part of the key.
 * @see Blackman & Vigna (2021), ACM Transactions on Mathematical Software 47(4), 36.
 */
export function stream({ root, point = 0, replication = 0, purpose = "", block = 0 }: StreamKey): Stream {
  const seed = whole("root", root, Number.MAX_SAFE_INTEGER);
  const state = philox4x32(
    [
      whole("point", point, largestWord),
      whole("replication", replication, largestWord),
      whole("block", block, largestWord),
      hashOf(purpose),
    ],
    [seed % 0x100000000, Math.floor(seed / 0x100000000)],
  );
  if (((state[0] as number) | (state[1] as number) | (state[2] as number) | (state[3] as number)) === 0)
    state[0] = 1;
  return state;
}

import { ActorNetworkError } from "../../errors.ts";
import { checkSize } from "../checkSize.ts";

/** Actors by the bytes of their ids, numbered in the order in which they are first named. */
export interface ByteRegister {
  /** The number of the actor whose id stands in `bytes` from `begin` up to `end`. */
  readonly named: (bytes: Uint8Array, begin: number, end: number, line: number) => number;
  /** The ids as texts. Throws `invalid-text` for one that is not UTF-8. */
  readonly ids: () => string[];
}

/** Ids that may share a place of the table; a file beyond that was made to be slow. */
const mostProbes = 1000;

/** Words before the bytes of an id: the actor's number, the number of bytes, the line that names it first. */
const head = 3;

/**
 * A table with open addressing; no text is made but one for each actor, at the end.
 *
 * A place of the table holds the hash and where the actor's record begins, so that a look-up touches memory twice.
 *
 * @throws {ActorNetworkError} `limit-exceeded` for more actors than `limit`.
 */
export function byteRegister(limit: number): ByteRegister {
  let words = new Uint32Array(1 << 14);
  let text = new Uint8Array(words.buffer);
  // Records begin at word 1, because 0 says that a place is free.
  let used = 1;
  let table = new Uint32Array(2 << 12);
  let size = 0;

  const widen = (): void => {
    const wider = new Uint32Array(2 * table.length);
    const mask = wider.length / 2 - 1;
    for (let old = 0; old < table.length; old += 2) {
      if (table[old + 1] === 0) continue;
      let slot = (table[old] as number) & mask;
      for (let step = 1; wider[2 * slot + 1] !== 0; step += 1) slot = (slot + step) & mask;
      wider[2 * slot] = table[old] as number;
      wider[2 * slot + 1] = table[old + 1] as number;
    }
    table = wider;
  };

  const add = (bytes: Uint8Array, begin: number, end: number, line: number): void => {
    checkSize("actors", size + 1, limit, [line]);
    const after = used + head + Math.ceil((end - begin) / 4);
    if (after > words.length) {
      const wider = new Uint32Array(Math.max(2 * words.length, after));
      wider.set(words);
      words = wider;
      text = new Uint8Array(words.buffer);
    }
    words[used] = size;
    words[used + 1] = end - begin;
    words[used + 2] = line;
    let place = 4 * (used + head);
    for (let at = begin; at < end; at += 1) {
      text[place] = bytes[at] as number;
      place += 1;
    }
    used = after;
    size += 1;
  };

  return {
    named: (bytes, begin, end, line) => {
      const hash = hashOf(bytes, begin, end);
      const mask = table.length / 2 - 1;
      let slot = hash & mask;
      for (let step = 1; ; step += 1) {
        const record = table[2 * slot + 1] as number;
        if (record === 0) break;
        if (table[2 * slot] === hash && words[record + 1] === end - begin) {
          let place = 4 * (record + head);
          let at = begin;
          while (at < end && text[place] === bytes[at]) {
            place += 1;
            at += 1;
          }
          if (at === end) return words[record] as number;
        }
        if (step > mostProbes) checkSize("ids that fall on one place of the table", step, mostProbes, [line]);
        slot = (slot + step) & mask;
      }
      table[2 * slot] = hash;
      table[2 * slot + 1] = used;
      add(bytes, begin, end, line);
      if (4 * size > table.length) widen();
      return size - 1;
    },
    ids: () => {
      const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      let record = 1;
      return Array.from({ length: size }, () => {
        const length = words[record + 1] as number;
        const line = words[record + 2] as number;
        const begin = 4 * (record + head);
        record += head + Math.ceil(length / 4);
        try {
          return decoder.decode(text.subarray(begin, begin + length));
        } catch {
          const message = `Line ${line}: found bytes that are not utf-8; expected utf-8, or readEdgeListCsv with the option encoding.`;
          throw new ActorNetworkError("invalid-text", message, [line]);
        }
      });
    },
  };
}

/** FNV-1a, its bits stirred once more (as MurmurHash3 ends) because the table looks at the low ones. */
function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = begin; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

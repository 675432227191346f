import { sha256 } from "@noble/hashes/sha2.js";
import type { Shard } from "./Shard.ts";
import { shardFormat } from "./shardFormat.ts";

/**
 * Writes a shard as one file: its columns, a footer that tells what they are, and a SHA-256 over both.
 *
 * Numbers are 64 bits, little end first; what is not defined is the one NaN 7ff8000000000000. Same shard, same bytes, in
 * every engine.
 *
 * O(numbers).
 */
export function encodeShard({ id, index, runs, series, actors }: Shard): Uint8Array {
  const { magic, digestLength } = shardFormat;
  const tables = Object.entries({ runs, series, actors }).map(([name, { columns, rows }]) => {
    return { name, columns, rows };
  });
  const footer = new TextEncoder().encode(JSON.stringify({ schema: 1, id, index, tables }));
  const columns = [runs, series, actors].flatMap(({ values }) => values);
  const numbers = columns.reduce((count, { length }) => count + length, 0);
  const end = magic.length + 8 * numbers + footer.length + 4;
  const bytes = new Uint8Array(end + digestLength);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  let at = magic.length;
  for (const column of columns) {
    for (let row = 0; row < column.length; row += 1, at += 8) {
      const value = column[row] as number;
      if (Number.isNaN(value)) view.setUint32(at + 4, 0x7ff80000, true);
      else view.setFloat64(at, value, true);
    }
  }
  bytes.set(footer, at);
  view.setUint32(at + footer.length, footer.length, true);
  bytes.set(sha256(bytes.subarray(0, end)), end);
  return bytes;
}

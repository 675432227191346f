import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod";
import { ExperimentsError } from "../errors.ts";
import type { Shard, ShardTable } from "./Shard.ts";
import { shardFormat } from "./shardFormat.ts";

const ShardFooter = z.strictObject({
  schema: z.literal(1),
  id: z.string().regex(/^s-[0-9a-f]{32}$/),
  index: z.int().min(0),
  tables: z.tuple([tableNamed("runs"), tableNamed("series"), tableNamed("actors")]),
});

function tableNamed(name: string) {
  return z.strictObject({
    name: z.literal(name),
    columns: z.array(z.string().max(200)).max(1002),
    rows: z
      .int()
      .min(0)
      .max(2 ** 26),
  });
}

/**
 * Reads the file of a shard, whole or not at all.
 *
 * Lengths are counted and the SHA-256 is checked before anything is taken from it: a file that is cut, changed or of
 * another format is an error.
 *
 * O(bytes).
 *
 * @throws {ExperimentsError} `invalid-shard`, `limit-exceeded`.
 */
export function decodeShard(bytes: Uint8Array): Shard {
  const { magic, digestLength, mostBytes } = shardFormat;
  if (bytes.length > mostBytes) {
    const message = `Shard: found ${bytes.length} bytes; expected at most ${mostBytes}.`;
    throw new ExperimentsError("limit-exceeded", message);
  }
  const end = bytes.length - digestLength;
  if (end < magic.length + 4 || magic.some((byte, at) => bytes[at] !== byte)) {
    throw refusal(`found ${bytes.length} bytes that do not begin as one; expected the file of a shard`);
  }
  const digest = sha256(bytes.subarray(0, end));
  if (digest.some((byte, at) => bytes[end + at] !== byte)) {
    throw refusal("found another checksum than its bytes have; expected a file that is whole and unchanged");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const footerLength = view.getUint32(end - 4, true);
  const start = end - 4 - footerLength;
  const { id, index, tables } = footerOf(bytes, start, end - 4);
  const numbers = tables.reduce((count, { rows, columns }) => count + rows * columns.length, 0);
  if (start !== magic.length + 8 * numbers) {
    throw refusal(`found ${start - magic.length} bytes of columns; expected ${8 * numbers}`);
  }
  let at = magic.length;
  const [runs, series, actors] = tables.map(({ columns, rows }): ShardTable => {
    const values = columns.map(() => {
      const column = new Float64Array(rows);
      for (let row = 0; row < rows; row += 1, at += 8) column[row] = view.getFloat64(at, true);
      return column;
    });
    return { columns, rows, values };
  }) as [ShardTable, ShardTable, ShardTable];
  return { id, index, runs, series, actors };
}

function footerOf(bytes: Uint8Array, start: number, end: number): z.infer<typeof ShardFooter> {
  if (start < shardFormat.magic.length) {
    throw refusal(`found a footer of ${end - start} bytes; expected no more than the file has`);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
    const result = ShardFooter.safeParse(JSON.parse(text));
    if (result.success) return result.data;
  } catch {
    // Neither UTF-8 nor JSON is told below, like any other shape.
  }
  throw refusal("found a footer of another shape; expected what encodeShard writes");
}

function refusal(what: string): ExperimentsError {
  return new ExperimentsError("invalid-shard", `Shard: ${what}.`);
}

import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ImportedPage } from "./ImportedPage.ts";

/** First line of a shard. */
export interface ShardHead {
  /** Number of the shard, from 0. */
  readonly shard: number;
  /** Records that are no pages, passed over while this shard was filled, by reason. */
  readonly skipped: readonly (readonly [reason: string, count: number])[];
}

const name = /^pages-(\d{5,})\.jsonl$/;

export const shardName = (shard: number): string => `pages-${String(shard).padStart(5, "0")}.jsonl`;

/** Whether a file is called like a shard of an import. */
export const isShardName = (file: string): boolean => name.test(file);

/** Lines of JSON, also for readers to whom a Unicode line separator ends a line: Node from 24 on is one. */
export const jsonLines = (lines: readonly object[]): string =>
  lines
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("")
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

/** How many shards stand in a folder, from number 0 on without a gap. */
export async function shardCount(folder: string): Promise<number> {
  const numbers = new Set((await readdir(folder)).flatMap((file) => name.exec(file)?.[1] ?? []).map(Number));
  let count = 0;
  while (numbers.has(count)) count += 1;
  return count;
}

/** Gives the head and then the pages of each shard, in order; one line is held at a time. */
export async function* shardLines(folder: string, count: number): AsyncGenerator<ShardHead | ImportedPage> {
  for (let shard = 0; shard < count; shard += 1) {
    const input = createReadStream(join(folder, shardName(shard)), "utf8");
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      yield JSON.parse(line) as ShardHead | ImportedPage;
    }
  }
}

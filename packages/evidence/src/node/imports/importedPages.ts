import { createReadStream } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";
import { EvidenceError } from "../../errors.ts";
import type { ImportedPage } from "./ImportedPage.ts";
import { isShardName, shardCount, shardName } from "./shards.ts";

const place = z.int().min(0);
const text = z.string().nullable();
const passage = z.strictObject({
  kind: z.enum(["heading", "paragraph", "turn", "cue", "post"]),
  start: place,
  end: place,
  speaker: text,
  time: text,
});
const line: z.ZodType<ImportedPage> = z.strictObject({
  id: z.string(),
  source: place,
  record: place,
  address: text,
  archived: text,
  outcome: z.enum(["kept", "merged", "refused", "damaged"]),
  reason: text,
  digest: text,
  charset: text,
  warnings: z.array(z.string()),
  document: z
    .strictObject({
      format: z.enum(["text", "markdown", "docx", "html", "transcript", "posts"]),
      title: text,
      text: z.string(),
      passages: z.array(passage),
      properties: z.array(z.tuple([z.string(), z.string()])),
    })
    .nullable(),
});

/**
 * Gives what became of each document of an import, in order: of a folder that `importPages` wrote, or of one of its shards.
 *
 * One document is held at a time. O(characters).
 *
 * @throws {EvidenceError} `invalid-file` where a line is not as `importPages` writes it, or the folder holds none; its
 * path is the number of the shard and the line. The file system's errors pass.
 */
export async function* importedPages(path: string): AsyncGenerator<ImportedPage> {
  const isShard = isShardName(basename(path));
  const folder = isShard ? dirname(path) : path;
  const count = isShard ? 1 : await shardCount(folder);
  if (count === 0)
    throw new EvidenceError("invalid-file", "Found no documents of an import; expected some.", []);
  for (let shard = 0; shard < count; shard += 1) {
    const input = createReadStream(isShard ? path : join(folder, shardName(shard)), "utf8");
    let number = 0;
    for await (const written of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (number > 1) yield pageOf(written, shard, number);
    }
  }
}

function pageOf(written: string, shard: number, number: number): ImportedPage {
  const found = parsed(written);
  if (found !== null) return found;
  const message = `Shard ${shard}, line ${number}: found a line that is no document of an import; expected one as it was written.`;
  throw new EvidenceError("invalid-file", message, [shard, number]);
}

function parsed(written: string): ImportedPage | null {
  try {
    return line.safeParse(JSON.parse(written)).data ?? null;
  } catch {
    return null;
  }
}

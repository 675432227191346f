import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { EvidenceError } from "../../errors.ts";
import { makeFolder } from "../files/makeFolder.ts";
import { writeAtomically } from "../files/writeAtomically.ts";
import { htmlPageReader } from "../htmlPageReader.ts";
import { finishImport } from "./finishImport.ts";
import type { ImportedPage } from "./ImportedPage.ts";
import type { ImportSummary } from "./ImportSummary.ts";
import { readEntry } from "./readEntry.ts";
import { jsonLines, type ShardHead, shardCount, shardLines, shardName } from "./shards.ts";
import { sourceEntries } from "./sourceEntries.ts";
import { sourceDigest, sourcesOf } from "./sourcesOf.ts";

export interface ImportPagesOptions {
  /** Web archives, folders, single files. */
  readonly paths: readonly string[];
  /** Folder to write to: missing, empty, or with the same import unfinished. */
  readonly out: string;
  /** Folds spellings when copies are looked for. Default: texts as they are. */
  readonly fold?: (text: string) => string;
  /** Told after each shard, and at the end. */
  readonly onProgress?: (pages: number) => void;
  /** Asks to stop; what is written stays, and the import can be taken up again. */
  readonly signal?: AbortSignal;
}

const shardSize = 250;
const manifestName = "import.json";
const isPartial = (file: string): boolean => file.startsWith(".") && file.endsWith(".partial");

/**
 * Imports documents and saved pages into a folder: shards of JSON lines, an index, a table of sources, and which of them
 * are near-copies.
 *
 * Of folders every file is read by what it holds, as `readDocument` does, and pages as `readHtml` does; what cannot be read
 * is refused with the reason. `pages-00000.jsonl` and so on hold, after a head, one line a document (`ImportedPage`);
 * `index.csv` one row a document without its text, `sources.csv` what was kept as sources of a case, near-copies in one
 * independence group, `copies.csv` the pairs that hold these groups together, `import.json` the sources with digests, and
 * what was kept, merged, refused and skipped. A shard appears as a whole or not at all: an import that was stopped or
 * killed goes on after its last shard, and ends with the same bytes as one that was not. Memory holds one
 * document while they are read, and the texts of all that were kept while copies are looked for.
 *
 * @throws {EvidenceError} `invalid-file` where sources cannot be used or the folder holds another import; `unsupported`
 * without linkedom. The file system's errors pass.
 */
export async function importPages(options: ImportPagesOptions): Promise<ImportSummary> {
  const { out, signal } = options;
  const sources = await sourcesOf(options.paths, out);
  const readPage = await htmlPageReader();
  const digests: string[] = [];
  for (const source of sources) digests.push(await sourceDigest(source));
  const named = sources.map(({ kind, name }, index) => ({ kind, name, sha256: digests[index] as string }));
  await prepare(out, JSON.stringify({ sources: named }));

  let shard = await shardCount(out);
  const seen = new Map<string, string>();
  let [pages, sourceAt, record, isDamaged] = [0, 1, 0, false];
  for await (const line of shardLines(out, shard)) {
    if ("shard" in line) continue;
    if (line.digest !== null && line.outcome !== "merged") seen.set(line.digest, line.id);
    pages += 1;
    [sourceAt, record, isDamaged] = [line.source, line.record, line.outcome === "damaged"];
  }
  let skipped = new Map<string, number>();
  let lines: ImportedPage[] = [];
  const flush = async () => {
    const head: ShardHead = { shard, skipped: [...skipped].sort(([a], [b]) => (a < b ? -1 : 1)) };
    await writeAtomically(join(out, shardName(shard)), jsonLines([head, ...lines]));
    shard += 1;
    skipped = new Map();
    lines = [];
    options.onProgress?.(pages);
  };
  const isComplete = shard > 0 && (await lastShardIsShort(out, shard));
  for (let source = sourceAt; source <= sources.length && !isComplete; source += 1) {
    const from = sources[source - 1];
    if (from === undefined || (source === sourceAt && isDamaged)) continue;
    for await (const entry of sourceEntries(from, source === sourceAt ? record : 0)) {
      signal?.throwIfAborted();
      if (entry.outcome === "skipped") {
        const reason = entry.reason ?? "";
        skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
        continue;
      }
      pages += 1;
      const place = { id: `p${String(pages).padStart(6, "0")}`, source };
      lines.push(readEntry(entry, place, from.kind === "archive", seen, readPage));
      if (lines.length === shardSize) await flush();
    }
  }
  // The last shard is the one that is not full, if only of a head.
  if (!isComplete) await flush();
  return finishImport(out, shard, named, options.fold);
}

async function lastShardIsShort(out: string, count: number): Promise<boolean> {
  const text = await readFile(join(out, shardName(count - 1)), "utf8");
  return text.split("\n").length - 2 < shardSize;
}

/** Makes the folder ready: what a killed import left half-written goes, and what it is an import of is written down. */
async function prepare(out: string, sources: string): Promise<void> {
  await makeFolder(out);
  const files = await readdir(out);
  const started = files.includes(manifestName) ? await readFile(join(out, manifestName), "utf8") : null;
  const isSame = started === null ? files.every((file) => isPartial(file)) : sameSources(started, sources);
  if (!isSame) {
    const found = started === null ? "files that no import has written" : "an import of other pages";
    throw new EvidenceError(
      "invalid-file",
      `Found ${found} in the folder to write to; expected an empty one.`,
      ["out"],
    );
  }
  for (const file of files) if (isPartial(file)) await rm(join(out, file));
  if (started === null) await writeAtomically(join(out, manifestName), `${sources}\n`);
}

function sameSources(manifest: string, sources: string): boolean {
  try {
    const found: unknown = JSON.parse(manifest);
    return typeof found === "object" && found !== null && "sources" in found
      ? JSON.stringify({ sources: found.sources }) === sources
      : false;
  } catch {
    return false;
  }
}

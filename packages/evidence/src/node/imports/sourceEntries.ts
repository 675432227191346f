import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { documentLimits } from "../../documents/documentLimits.ts";
import { pageLimits } from "../../web/pageLimits.ts";
import type { PageEntry } from "../archives/PageEntry.ts";
import { warcEntries } from "../archives/warcEntries.ts";
import { readWholeFile } from "../files/readWholeFile.ts";
import type { ImportSource } from "./ImportSource.ts";
import { isPageName } from "./isPageName.ts";

/** Gives what a source holds in the order of its records, or of its files' paths, after a record already seen. */
export async function* sourceEntries(source: ImportSource, after: number): AsyncGenerator<PageEntry> {
  if (source.kind === "archive") {
    for await (const entry of warcEntries(source.path)) if (entry.record > after) yield entry;
    return;
  }
  for (const [index, file] of source.files.entries()) {
    if (index < after) continue;
    const path = join(source.path, file);
    const most = isPageName(file) ? pageLimits.pageSize : documentLimits.inputSize;
    const found = await readWholeFile(await realpath(path), most);
    const isRead = found.kind === "file";
    yield {
      outcome: isRead ? "page" : "refused",
      reason: isRead ? null : found.kind === "too large" ? "too-large" : "changing",
      record: index + 1,
      address: file,
      archived: null,
      bytes: isRead ? found.bytes : null,
      charset: null,
    };
  }
  for (const [reason, count] of source.passedOver) {
    for (let number = 0; number < count; number += 1) yield { ...passedOver, reason };
  }
}

const passedOver = {
  outcome: "skipped",
  record: 0,
  address: null,
  archived: null,
  bytes: null,
  charset: null,
} as const;

import { createHash } from "node:crypto";
import { EvidenceError } from "../../errors.ts";
import type { PageEntry } from "../archives/PageEntry.ts";
import type { htmlPageReader } from "../htmlPageReader.ts";
import type { ImportedPage } from "./ImportedPage.ts";

/** Where a page stands in the import. */
export type PagePlace = Pick<ImportedPage, "id" | "source">;

/** Reads a page into a line of a shard; what cannot be read is refused, never thrown. `seen` maps digests to ids. */
export function readEntry(
  entry: PageEntry,
  place: PagePlace,
  isArchive: boolean,
  seen: Map<string, string>,
  readPage: Awaited<ReturnType<typeof htmlPageReader>>,
): ImportedPage {
  const { record, address, archived, bytes } = entry;
  const digest = bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
  const line = { ...place, record, address, archived };
  const none = { digest, charset: null, warnings: [], document: null } as const;
  if (bytes === null || digest === null) {
    const outcome = entry.outcome === "damaged" ? "damaged" : "refused";
    return { ...line, outcome, reason: entry.reason, ...none };
  }
  const earlier = seen.get(digest);
  if (earlier !== undefined) return { ...line, outcome: "merged", reason: earlier, ...none };
  seen.set(digest, place.id);
  try {
    const { document, charset, report } = readPage(bytes, {
      ...(entry.charset === null ? {} : { charset: entry.charset }),
      ...(isArchive && address !== null ? { address } : {}),
    });
    const { warnings } = report;
    const properties = [...document.properties];
    return {
      ...line,
      outcome: "kept",
      reason: null,
      digest,
      charset,
      warnings,
      document: { ...document, properties },
    };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const part = error.path.length > 0 ? `: ${error.path.join(".")}` : "";
    return { ...line, outcome: "refused", reason: error.code + part, ...none };
  }
}

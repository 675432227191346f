import { createHash } from "node:crypto";
import type { DocumentReading } from "../../documents/DocumentReading.ts";
import { documentFormatOf } from "../../documents/documentFormatOf.ts";
import { EvidenceError } from "../../errors.ts";
import type { PageEntry } from "../archives/PageEntry.ts";
import type { htmlPageReader } from "../htmlPageReader.ts";
import type { ImportedPage } from "./ImportedPage.ts";
import { isPageName } from "./isPageName.ts";

type PageReader = Awaited<ReturnType<typeof htmlPageReader>>;

/** Where a document stands in the import. */
export type PagePlace = Pick<ImportedPage, "id" | "source">;

/** Reads a document into a line of a shard; what cannot be read is refused, never thrown. `seen` maps digests to ids. */
export function readEntry(
  entry: PageEntry,
  place: PagePlace,
  isArchive: boolean,
  seen: Map<string, string>,
  readPage: PageReader,
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
    const { document, charset, report } = isArchive
      ? readPage(bytes, {
          ...(entry.charset === null ? {} : { charset: entry.charset }),
          ...(address === null ? {} : { address }),
        })
      : readFile(bytes, address ?? "", readPage);
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
    return { ...line, outcome: "refused", reason: error.code + part, ...none, warnings: [error.message] };
  }
}

/** Reads a file of a folder; one that is called a page is read as one, the others by what they hold. */
function readFile(
  bytes: Uint8Array,
  fileName: string,
  readPage: PageReader,
): DocumentReading & { readonly charset: string | null } {
  const format = documentFormatOf(bytes, isPageName(fileName) ? { format: "html" } : { fileName });
  return format.id === "html" ? readPage(bytes) : { ...format.read(bytes), charset: null };
}

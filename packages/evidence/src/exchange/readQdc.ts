import { type Limits, type ReadReport, limits as standardLimits } from "@commonweal/actor-network";
import { EvidenceError } from "../errors.ts";
import type { Code } from "../model/Code.ts";
import { codesOf } from "./qde/codesOf.ts";
import { memoJoiner } from "./qde/memoJoiner.ts";
import { qdeLimits } from "./qde/qdeLimits.ts";
import { readQde } from "./qde/readQde.ts";
import { skippedSentences } from "./qde/skippedSentences.ts";

export interface ReadQdcOptions {
  /** `inputSize` is 24 MB by default, `rows` counts elements of the XML (1,000,000). */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a codebook from REFI-QDA (`.qdc`).
 *
 * The codes come in the file's order, a code after the one above it, under their GUIDs in lower case without braces; a
 * code without a GUID gets a number, and so does the second of two with the same. A code is codable unless the file
 * says no; a colour of any other form than `#rgb` or `#rrggbb` is `null`. Sets of codes are counted, not read. The
 * version that the file gives its vocabulary does not matter.
 *
 * O(characters).
 *
 * @example
 * const xml = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="a" name="Trust"/></Codes></CodeBook>`;
 * readQdc(xml).codes[0].name; // => "Trust"
 * @throws {EvidenceError} `invalid-file`, `invalid-text`, `unsupported` (a DOCTYPE), `limit-exceeded`; its path is line
 * and column.
 * @see QDA-XML 1.0, schema of codebooks, https://www.qdasoftware.org
 */
export function readQdc(
  input: string | Uint8Array,
  options: ReadQdcOptions = {},
): { readonly codes: readonly Code[]; readonly origin: string | null; readonly report: ReadReport } {
  const bounds = { ...standardLimits, ...qdeLimits, ...options.limits };
  const qde = readQde(input, bounds);
  if (qde.codes.length === 0 && qde.texts.length > 0) {
    throw new EvidenceError("invalid-file", "Found a project without codes; expected a codebook.");
  }
  const codes = codesOf(
    qde.codes,
    (id) => qde.notes.get(id)?.content ?? null,
    memoJoiner(bounds.unzippedSize),
  );
  const skipped = [...qde.skipped.values()].reduce((sum, count) => sum + count, 0);
  const report = { kept: codes.length, merged: 0, dropped: skipped, warnings: skippedSentences(qde) };
  return { codes, origin: qde.origin === "" ? null : qde.origin, report };
}

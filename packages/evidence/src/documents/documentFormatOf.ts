import { EvidenceError } from "../errors.ts";
import type { DocumentFormat } from "./DocumentFormat.ts";
import { documentError } from "./documentError.ts";
import { documentFormats } from "./documentFormats.ts";
import { foreignKind } from "./foreignKind.ts";
import { beginningOf } from "./text/beginningOf.ts";

/**
 * Tells the format of a document by how it begins, and by its name where that leaves a choice.
 *
 * What a file holds wins over how it is called: a `.txt` of turns is a transcript. A file that looks like none is taken
 * by the end of its name, and for plain text where that is not known.
 *
 * O(1): the first few thousand bytes.
 *
 * @example
 * documentFormatOf(new TextEncoder().encode("WEBVTT\n"), { fileName: "interview.txt" }).id; // => "vtt"
 * @throws {EvidenceError} `unsupported` for a format that is named and not known, and for PDF, rich text, older Word
 * files, pictures, sounds and packed files, with what to give instead.
 */
export function documentFormatOf(
  bytes: Uint8Array,
  options: { readonly format?: string; readonly fileName?: string; readonly encoding?: string } = {},
): DocumentFormat {
  const { format, fileName = "" } = options;
  if (format !== undefined) {
    const known = documentFormats.find(({ id }) => id === format);
    if (known) return known;
    const ids = documentFormats.map(({ id }) => id).join(", ");
    throw new EvidenceError("unsupported", `Found a format that is not known; expected one of ${ids}.`, [
      "format",
    ]);
  }
  const foreign = foreignKind(bytes);
  if (foreign !== null) throw documentError("unsupported", null, foreign.found, foreign.expected);
  const start = beginningOf(bytes, options.encoding);
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const alike = documentFormats.filter(({ looksLike }) => looksLike(start));
  const called = documentFormats.filter(({ extensions }) => extensions.includes(extension));
  return alike.find((one) => called.includes(one)) ?? alike[0] ?? called[0] ?? plainText;
}

const plainText = documentFormats.find(({ id }) => id === "text") as DocumentFormat;

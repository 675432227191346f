import type { DocumentReading, ReadDocumentOptions } from "./DocumentReading.ts";
import { documentFormatOf } from "./documentFormatOf.ts";

export interface ReadAnyDocumentOptions extends ReadDocumentOptions {
  /** Id of a format of `documentFormats`. Default: told by what the file holds, then by its name. */
  readonly format?: string;
  /** Name of the file; its end tells the format where the content leaves a choice. */
  readonly fileName?: string;
}

/**
 * Reads a document of any known format as text with passages.
 *
 * The format is told by what the file holds, then by its name. PDF, rich text, older Word files, pictures, sounds and
 * packed files are refused, with what to give instead.
 *
 * O(bytes) time and space.
 *
 * @example
 * const { document, report } = readDocument(new TextEncoder().encode("问：几点？\n答：八点。\n问：好。\n"));
 * document.format; // => "transcript"
 * report.kept; // => 3
 * @throws {EvidenceError} `unsupported`, `invalid-file`, `invalid-table`, `invalid-text`, `limit-exceeded`; no message
 * holds text of the file.
 */
export function readDocument(bytes: Uint8Array, options: ReadAnyDocumentOptions = {}): DocumentReading {
  return documentFormatOf(bytes, options).read(bytes, options);
}

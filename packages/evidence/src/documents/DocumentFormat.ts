import type { DocumentReading, ReadDocumentOptions } from "./DocumentReading.ts";

/** One file format of documents. */
export interface DocumentFormat {
  /** Its id on the command line, for example `docx`. */
  readonly id: string;
  /** Its name for people. */
  readonly name: string;
  /** Ends of file names, without the dot, the usual one first; none where others share them. */
  readonly extensions: readonly string[];
  /** Whether a file that begins with this text, a few thousand characters, is of this format by all its looks. */
  readonly looksLike: (start: string) => boolean;
  /** Reads a file of the format. */
  readonly read: (input: Uint8Array, options?: ReadDocumentOptions) => DocumentReading;
}

import type { ReadReport } from "@commonweal/actor-network";
import type { TextDocument } from "../model/TextDocument.ts";
import type { DocumentLimits } from "./documentLimits.ts";

/** What a reader of documents gives. */
export interface DocumentReading {
  readonly document: TextDocument;
  /** `kept` counts passages, or cues whatever voices they have, `dropped` what was left out of the text; no sentence of it holds text of the file. */
  readonly report: ReadReport;
}

/** Options of the readers of documents. */
export interface ReadDocumentOptions {
  /** Encoding of bytes without a byte order mark, by its WHATWG name. Default: utf-8, else what the bytes look like. */
  readonly encoding?: string;
  readonly limits?: Partial<DocumentLimits>;
  /**
   * Reads a web page, for which a document must be built: `await htmlPageReader()` of the entry for Node, or `readHtml`
   * with the browser's parser. Default: pages are refused.
   */
  readonly readHtml?: (input: Uint8Array, options?: { readonly charset?: string }) => DocumentReading;
}

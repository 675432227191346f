import type { ReadReport } from "@commonweal/actor-network";
import type { TextDocument } from "../model/TextDocument.ts";
import type { DocumentLimits } from "./documentLimits.ts";

/** What a reader of documents gives. */
export interface DocumentReading {
  readonly document: TextDocument;
  /** `kept` counts passages, `dropped` what was left out of the text; no sentence of it holds text of the file. */
  readonly report: ReadReport;
}

export interface ReadDocumentOptions {
  /** Encoding of bytes without a byte order mark, by its WHATWG name. Default: utf-8, else what the bytes look like. */
  readonly encoding?: string;
  readonly limits?: Partial<DocumentLimits>;
}

import type { DocumentReading, ReadDocumentOptions } from "../DocumentReading.ts";
import { documentError } from "../documentError.ts";

/** Reads a saved web page by the reader of pages that is given, since a page needs a document to be built. */
export function readPage(
  bytes: Uint8Array,
  { readHtml, encoding }: ReadDocumentOptions = {},
): DocumentReading {
  if (!readHtml) {
    const expected = "the option readHtml with a reader of pages, or the text of the page";
    throw documentError("unsupported", null, "a web page", expected);
  }
  return readHtml(bytes, encoding === undefined ? {} : { charset: encoding });
}

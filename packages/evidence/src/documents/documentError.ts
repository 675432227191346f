import type { EvidenceError, EvidenceErrorCode } from "../errors.ts";
import { placedError } from "../placedError.ts";

/** Makes the error for a line of a document, or for the document as a whole. */
export const documentError = (
  code: EvidenceErrorCode,
  line: number | null,
  found: string,
  expected: string,
): EvidenceError =>
  line === null
    ? placedError(code, null, found, expected)
    : placedError(code, `Line ${line}`, found, expected, [line]);

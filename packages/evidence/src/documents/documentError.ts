import { EvidenceError, type EvidenceErrorCode } from "../errors.ts";

/** Makes the error for a line of a document, or for the document as a whole. */
export function documentError(
  code: EvidenceErrorCode,
  line: number | null,
  found: string,
  expected: string,
): EvidenceError {
  const place = line === null ? "F" : `Line ${line}: f`;
  return new EvidenceError(code, `${place}ound ${found}; expected ${expected}.`, line === null ? [] : [line]);
}

import { EvidenceError, type EvidenceErrorCode } from "../../errors.ts";

/** Makes the error for an entry of an archive by its number from 1, or for the archive as a whole. */
export function zipError(
  entry: number | null,
  found: string,
  expected: string,
  code: EvidenceErrorCode = "invalid-file",
): EvidenceError {
  const place = entry === null ? "F" : `Entry ${entry}: f`;
  return new EvidenceError(
    code,
    `${place}ound ${found}; expected ${expected}.`,
    entry === null ? [] : [entry],
  );
}

import type { EvidenceError, EvidenceErrorCode } from "../../errors.ts";
import { placedError } from "../../placedError.ts";

/** Makes the error for an entry of an archive by its number from 1, or for the archive as a whole. */
export const zipError = (
  entry: number | null,
  found: string,
  expected: string,
  code: EvidenceErrorCode = "invalid-file",
): EvidenceError =>
  entry === null
    ? placedError(code, null, found, expected)
    : placedError(code, `Entry ${entry}`, found, expected, [entry]);

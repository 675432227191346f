import { EvidenceError, type EvidenceErrorCode } from "./errors.ts";

/** Makes the error for a place, such as "Line 3", or without one for the whole. */
export function placedError(
  code: EvidenceErrorCode,
  place: string | null,
  found: string,
  expected: string,
  path: readonly PropertyKey[] = [],
): EvidenceError {
  const said = `ound ${found}; expected ${expected}.`;
  return new EvidenceError(code, place === null ? `F${said}` : `${place}: f${said}`, path);
}

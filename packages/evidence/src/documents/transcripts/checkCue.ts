import { documentError } from "../documentError.ts";
import type { DocumentLimits } from "../documentLimits.ts";

/**
 * Refuses a cue that is one too many, or that has too many characters.
 *
 * @throws {EvidenceError} `limit-exceeded`.
 */
export function checkCue(before: number, length: number, line: number, bounds: DocumentLimits): void {
  const expected = (limit: number) => `at most ${limit}, or a higher limit`;
  if (before >= bounds.passages) {
    throw documentError("limit-exceeded", line, `${before + 1} cues`, expected(bounds.passages));
  }
  if (length > bounds.textLength) {
    throw documentError("limit-exceeded", line, `${length} characters in a cue`, expected(bounds.textLength));
  }
}

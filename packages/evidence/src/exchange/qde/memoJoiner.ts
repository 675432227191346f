import { EvidenceError } from "../../errors.ts";

/**
 * Joins what is written beside a code or a coding into one text, blank lines between.
 *
 * One note can be named a million times, so the characters of all that is joined are counted before memory is taken.
 */
export function memoJoiner(most: number): (parts: readonly (string | null)[]) => string {
  let taken = 0;
  return (parts) => {
    const texts = parts.filter((part): part is string => part !== null && part !== "");
    taken += texts.reduce((sum, text) => sum + text.length, 0);
    if (taken > most) {
      const message = `Found memos and notes of more than ${most} characters, each time they are named; expected at most that, or a higher limit.`;
      throw new EvidenceError("limit-exceeded", message);
    }
    return texts.join("\n\n");
  };
}

import { EvidenceError } from "../errors.ts";

/** Refuses a number of draws that is no whole number of at least 2. */
export function checkDraws(draws: number): void {
  if (Number.isSafeInteger(draws) && draws >= 2) return;
  const message = `Found ${draws} draws; expected a whole number of at least 2.`;
  throw new EvidenceError("invalid-option", message, ["options", "draws"]);
}

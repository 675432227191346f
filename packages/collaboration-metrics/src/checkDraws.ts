import { CollaborationMetricsError } from "./errors.ts";

/** Refuses a number of draws that is no whole number of at least 1. */
export function checkDraws(draws: number): void {
  if (Number.isSafeInteger(draws) && draws >= 1) return;
  const message = `Found ${draws} draws; expected a whole number of at least 1.`;
  throw new CollaborationMetricsError("invalid-option", message, ["options", "draws"]);
}

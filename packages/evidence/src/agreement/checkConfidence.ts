import { EvidenceError } from "../errors.ts";

/** Refuses a confidence that is no share between 0 and 1. */
export function checkConfidence(confidence: number): void {
  if (confidence > 0 && confidence < 1) return;
  const message = `Found a confidence of ${confidence}; expected a number between 0 and 1.`;
  throw new EvidenceError("invalid-option", message, ["options", "confidence"]);
}

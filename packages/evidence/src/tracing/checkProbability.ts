import { EvidenceError } from "../errors.ts";

/** Expects a probability above 0 and below 1; 0 and 1 are refused too: no later evidence could move them. */
export function checkProbability(name: string, probability: number): void {
  if (probability > 0 && probability < 1) return;
  const message = `Found ${name} = ${probability}; expected a probability above 0 and below 1.`;
  throw new EvidenceError("invalid-probability", message, [name]);
}

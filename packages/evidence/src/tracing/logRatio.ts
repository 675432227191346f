import { log } from "@commonweal/numerics";
import { EvidenceError } from "../errors.ts";

/** Gives the natural logarithm of a likelihood ratio, which must be finite and above 0. */
export function logRatio(likelihoodRatio: number): number {
  if (likelihoodRatio > 0 && likelihoodRatio < Number.POSITIVE_INFINITY) return log(likelihoodRatio);
  const message = `Found a likelihood ratio of ${likelihoodRatio}; expected a finite number above 0.`;
  throw new EvidenceError("invalid-ratio", message);
}

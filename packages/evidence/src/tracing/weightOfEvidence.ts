import { logRatio } from "./logRatio.ts";

/**
 * Tells how much a likelihood ratio speaks for a hypothesis, in decibans.
 *
 * 10 log10 LR, any finite number: 0 says nothing, 10 makes even odds ten to one, negative speaks against. Weights of
 * independent pieces add up.
 *
 * O(1).
 *
 * @example
 * weightOfEvidence(40); // ≈ 16.0205999133
 * weightOfEvidence(1); // => 0
 * @throws {EvidenceError} `invalid-ratio` unless the ratio is finite and above 0.
 * @see Fairfield & Charman (2017), Explicit Bayesian Analysis for Process Tracing, Political Analysis 25(3).
 */
export function weightOfEvidence(likelihoodRatio: number): number {
  return (10 * logRatio(likelihoodRatio)) / Math.LN10;
}

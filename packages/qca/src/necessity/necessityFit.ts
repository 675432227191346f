import { overlapSums } from "../fit/overlapSums.ts";
import { shareOf } from "../fit/shareOf.ts";
import type { NecessaryExpression } from "./NecessaryExpression.ts";

export type NecessityFit = Pick<NecessaryExpression, "inclusion" | "relevance" | "coverage">;

/** Consistency, relevance and coverage of memberships as necessary for an outcome; `null` where a denominator is 0. */
export function necessityFit(set: Float64Array, outcome: Float64Array): NecessityFit {
  const { members, total, joint } = overlapSums(set, outcome);
  return {
    inclusion: shareOf(joint, total),
    relevance: shareOf(set.length - members, set.length - joint),
    coverage: shareOf(joint, members),
  };
}

import { overlapSums } from "../fit/overlapSums.ts";
import { shareOf } from "../fit/shareOf.ts";
import type { SufficiencyFit } from "./Solution.ts";

/** Inclusion, PRI and coverage of memberships as sufficient for an outcome; `null` where a denominator is 0. */
export function sufficiencyFit(set: Float64Array, outcome: Float64Array): SufficiencyFit {
  const { members, total, joint, shared } = overlapSums(set, outcome);
  return {
    inclusion: shareOf(joint, members),
    pri: shareOf(joint - shared, members - shared),
    coverage: shareOf(joint, total),
  };
}

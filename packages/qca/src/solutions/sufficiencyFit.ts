import type { SufficiencyFit } from "./Solution.ts";

/** Inclusion, PRI and coverage of memberships as sufficient for an outcome; `null` where a denominator is 0. */
export function sufficiencyFit(set: Float64Array, outcome: Float64Array): SufficiencyFit {
  let [members, joint, shared, total] = [0, 0, 0, 0];
  for (let index = 0; index < set.length; index++) {
    const x = set[index] as number;
    const y = outcome[index] as number;
    const rest = y < 0.5 ? y : 1 - y;
    members += x;
    total += y;
    joint += Math.min(x, y);
    shared += Math.min(x, rest);
  }
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    inclusion: share(joint, members),
    pri: share(joint - shared, members - shared),
    coverage: share(joint, total),
  };
}

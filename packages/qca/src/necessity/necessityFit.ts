/** Consistency, relevance and coverage of memberships as necessary for an outcome. */
export function necessityFit(
  set: Float64Array,
  outcome: Float64Array,
): { inclusion: number | null; relevance: number | null; coverage: number | null } {
  let [members, joint, total] = [0, 0, 0];
  for (let index = 0; index < set.length; index++) {
    const x = set[index] as number;
    const y = outcome[index] as number;
    members += x;
    total += y;
    joint += Math.min(x, y);
  }
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    inclusion: share(joint, total),
    relevance: share(set.length - members, set.length - joint),
    coverage: share(joint, members),
  };
}

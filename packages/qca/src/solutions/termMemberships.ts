import type { Term } from "../model/termText.ts";

/** Memberships in a term: the smallest of its literals, 1 where it has none. */
export function termMemberships(
  term: Term,
  sets: readonly (readonly Float64Array[])[],
  caseCount: number,
): Float64Array {
  const joint = new Float64Array(caseCount).fill(1);
  for (const [place, level] of term.entries()) {
    if (level === null) continue;
    const set = sets[place]?.[level] as Float64Array;
    for (let index = 0; index < caseCount; index++) {
      const membership = set[index] as number;
      if (membership < (joint[index] as number)) joint[index] = membership;
    }
  }
  return joint;
}

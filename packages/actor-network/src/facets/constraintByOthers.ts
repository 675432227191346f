import type { DyadicConstraint } from "../measures/dyadicConstraint.ts";
import type { Grouping } from "../model/Grouping.ts";

/**
 * Averages, per group, by how much actors of other groups constrain its members.
 *
 * Mean over the members that have alters of Σ c_ij over alters j of other groups; `null` for a group without such a
 * member. O(actors + alters).
 */
export function constraintByOthers(
  { offsets, alters, values }: DyadicConstraint,
  { names, of }: Grouping,
): (number | null)[] {
  const sums = new Float64Array(names.length);
  const members = new Uint32Array(names.length);
  for (let actor = 0; actor + 1 < offsets.length; actor += 1) {
    const [start, end] = [offsets[actor] as number, offsets[actor + 1] as number];
    if (start === end) continue;
    const group = of[actor] as number;
    members[group] = (members[group] as number) + 1;
    for (let slot = start; slot < end; slot += 1) {
      if (of[alters[slot] as number] === group) continue;
      sums[group] = (sums[group] as number) + (values[slot] as number);
    }
  }
  return Array.from(members, (count, group) => (count === 0 ? null : (sums[group] as number) / count));
}

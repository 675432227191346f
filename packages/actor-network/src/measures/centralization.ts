import { sum } from "@commonweal/numerics";

/**
 * Tells how far a network leans on its most central actor (Freeman's centralization).
 *
 * Σ over actors of (largest score − score) / the largest such sum that any network of this size can have. No unit, 0 where all
 * score alike to 1 in the network with that sum, for most scores a star. `null` where the largest sum is 0, as with fewer
 * than three actors, where there are no actors, and where a score is `null`.
 *
 * The scores say what they do about direction, parallel ties, self-loops and isolated actors; `degreeCentralization` and its
 * kin know the maximum of theirs. O(actors).
 *
 * @example
 * centralization([2, 1, 1], 2); // => 1
 * centralization([1, null], 1); // => null
 * @see Freeman (1978), Social Networks 1(3), 215–239.
 */
export function centralization(scores: ArrayLike<number | null>, maximum: number): number | null {
  const values: number[] = [];
  for (let actor = 0; actor < scores.length; actor += 1) {
    const score = scores[actor];
    if (typeof score !== "number") return null;
    values.push(score);
  }
  if (values.length === 0 || !(maximum > 0)) return null;
  const largest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return sum(values.map((value) => largest - value)) / maximum;
}

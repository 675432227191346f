import { eachTriangle } from "./eachTriangle.ts";
import type { EgoStrengths } from "./egoStrengths.ts";
import { mirroredSlots } from "./mirroredSlots.ts";

/**
 * Adds up, for each actor i and alter j, z_iq z_jq over all q tied to both, each divided by what `divisors` has for q.
 *
 * The sum is the same seen from i and from j, so that each triangle is looked at once. O(actors + ties^1.5).
 */
export function throughThird(ego: EgoStrengths, divisors: Float64Array | null): Float64Array {
  const { strengths, targets } = ego;
  const sums = new Float64Array(targets.length);
  const add = (slot: number, product: number, third: number): void => {
    if (product === 0) return;
    const share = divisors === null ? product : product / (divisors[third] as number);
    sums[slot] = (sums[slot] as number) + share;
  };
  eachTriangle(ego, (a, b, c, ab, ac, bc) => {
    const zab = strengths[ab] as number;
    const zac = strengths[ac] as number;
    const zbc = strengths[bc] as number;
    add(ab, zac * zbc, c);
    add(ac, zab * zbc, b);
    add(bc, zab * zac, a);
  });
  // Each triangle wrote at one of the two places of a tie; the other holds 0.
  const mirrored = mirroredSlots(ego);
  const both = new Float64Array(targets.length);
  for (let slot = 0; slot < both.length; slot += 1) {
    both[slot] = (sums[slot] as number) + (sums[mirrored[slot] as number] as number);
  }
  return both;
}

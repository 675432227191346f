import type { NullOutcome } from "../nulls/nullOutcome.ts";

/** One value of a facet beside what chance gives. */
export interface FacetValue {
  /** The value as the network has it; `null` where it is not defined. */
  readonly observed: number | null;
  /** Mean, 95 % interval, p and z over the draws of the null model; `null` where there is nothing to compare. */
  readonly chance: NullOutcome | null;
  /** The effect: observed value less the mean of the draws, in the value's unit; `null` without `chance`. */
  readonly effect: number | null;
  /** Why one of them is `null`; `null` when none is. */
  readonly reason: string | null;
}

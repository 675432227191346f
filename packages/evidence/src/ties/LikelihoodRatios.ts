import type { TieStatus } from "@commonweal/actor-network";

/** How many times likelier a source says this of a tie if the tie was there and worked than if it was not. */
export interface LikelihoodRatios {
  /** Where the numbers come from; it goes into every result that rests on them. */
  readonly provenance: "assumed" | "found" | "computed" | "calibrated";
  /** Probability of a tie before anything is read of it, above 0 and below 1. */
  readonly prior: number;
  /** Each finite and above 0; 1 says nothing. */
  readonly of: Readonly<Record<TieStatus, number>>;
}

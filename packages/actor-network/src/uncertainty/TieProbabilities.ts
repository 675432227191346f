import type { Certainty, TieStatus } from "../model/Tie.ts";

/** How likely a coded tie was there, by what the evidence says and how sure the coders are. */
export interface TieProbabilities {
  /** Where the numbers come from; it goes into every result that rests on them. */
  readonly provenance: "assumed" | "found" | "computed" | "calibrated";
  /** Each from 0 to 1, no unit. */
  readonly of: Readonly<Record<TieStatus, Readonly<Record<Certainty, number>>>>;
}

import type { Part } from "./Verdict.ts";

/** A claim to count: its effect in every accepted set, and when an effect counts as holding. */
export interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly effects: Float64Array;
  /** When an effect counts as holding. */
  readonly holds: (effect: number) => boolean;
  readonly cutoff: number;
  readonly side: "above" | "below";
  /** Counted over some of the accepted sets only: it decides like any other, but has no part in the share of the whole. */
  readonly sampled?: true;
  /** Sets looked at that have no effect here, because it is not defined in them. Default: 0. */
  readonly leftOut?: number;
}

/** What a proposition is judged by at some cut-offs: claims to count, and parts that were measured elsewhere. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly parts?: readonly Part[];
}

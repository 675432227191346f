import type { Tie } from "@commonweal/actor-network";

/** A tie made from codings, with what stands behind it. */
export interface CodedTie extends Tie {
  /** Segments that speak for it; a contested one stands on both sides. */
  readonly supporting: readonly string[];
  /** Segments that speak against it. */
  readonly opposing: readonly string[];
  /** How likely the tie was there and worked, above 0 and below 1. */
  readonly probability: number;
  /** Weight of its evidence in decibans; dependence groups counted once. */
  readonly weight: number;
}

/** A tie that was coded, of which coders do not agree that any segment speaks of it. */
export interface UndecidedTie {
  /** `relation:from:to:period`. */
  readonly code: string;
  readonly segments: readonly string[];
  readonly probability: number;
}

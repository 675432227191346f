import type { Restriction } from "../boxes/Restriction.ts";

/** A node while the tree grows and is cut back. */
export interface GrownNode {
  readonly runs: Uint32Array;
  /** Mean target, a number a column. */
  readonly means: Float64Array;
  /** Squared deviations, or runs of other classes than the most frequent. */
  readonly risk: number;
  /** Class of most runs, the first of equals; 0 in a regression tree. */
  readonly winner: number;
  readonly split: GrownSplit | null;
}

interface GrownSplit {
  readonly question: Restriction;
  readonly otherwise: Restriction;
  readonly isMet: (run: number) => boolean;
  readonly gain: number;
  readonly yes: GrownNode;
  readonly no: GrownNode;
}

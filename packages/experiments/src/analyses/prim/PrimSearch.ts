import type { InputColumn } from "../boxes/InputColumn.ts";
import type { Restriction } from "../boxes/Restriction.ts";
import type { RunCounts } from "./HeldOutCounts.ts";

/** The runs that boxes are looked for in. */
export interface PrimSearch {
  readonly inputs: readonly InputColumn[];
  /** 1 for a run of interest. */
  readonly labels: Uint8Array;
  /** Runs by their value, an order an input; `null` for categories. */
  readonly orders: readonly (Uint32Array | null)[];
  readonly all: RunCounts;
}

/** A restriction an input, or `null`. */
export type SearchBox = readonly (Restriction | null)[];

/** A box that one restriction would make of another, with what it would hold. */
export interface Candidate extends RunCounts {
  readonly restriction: Restriction;
  /** Width of the input's range after over before. */
  readonly ratio: number;
}

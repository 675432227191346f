import type { Interval } from "../../statistics/wilson.ts";

/** How many runs there are, and how many of them of interest. */
export interface RunCounts {
  readonly runs: number;
  readonly ofInterest: number;
}

/** What a box holds. */
export interface BoxCounts extends RunCounts {
  /** Share of the runs in the box that are of interest; `null` in an empty box. */
  readonly density: number | null;
  /** Share of the runs of interest that are in the box; `null` where there are none. */
  readonly coverage: number | null;
  /** Share of all runs that are in the box. */
  readonly mass: number;
}

/** Counts over runs that had no part in finding the box, so that Wilson intervals hold. */
export interface HeldOutCounts extends BoxCounts {
  readonly densityInterval: Interval | null;
  readonly coverageInterval: Interval | null;
}

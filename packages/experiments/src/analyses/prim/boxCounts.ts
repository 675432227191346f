import type { BoxCounts, RunCounts } from "./HeldOutCounts.ts";

/** Turns counts inside a box and in all into shares. */
export function boxCounts({ runs, ofInterest }: RunCounts, all: RunCounts): BoxCounts {
  return {
    runs,
    ofInterest,
    density: runs === 0 ? null : ofInterest / runs,
    coverage: all.ofInterest === 0 ? null : ofInterest / all.ofInterest,
    mass: runs / all.runs,
  };
}

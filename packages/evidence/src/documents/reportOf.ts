import type { ReadReport } from "@commonweal/actor-network";

const mostWarnings = 100;

/** The report on a document: how many passages, how much was left out, and the first hundred sentences on it. */
export function reportOf(kept: number, dropped: number, warnings: readonly string[]): ReadReport {
  return { kept, merged: 0, dropped, warnings: warnings.slice(0, mostWarnings) };
}

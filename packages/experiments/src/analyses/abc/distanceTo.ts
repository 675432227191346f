import type { ObservedSummary } from "./ObservedSummary.ts";

/** √ Σ ((summary − observed) / scale)², of one row of summaries. */
export function distanceTo(observed: readonly Required<ObservedSummary>[], row: ArrayLike<number>): number {
  let square = 0;
  for (const [column, { value, scale }] of observed.entries()) {
    const gap = ((row[column] as number) - value) / scale;
    square += gap * gap;
  }
  return Math.sqrt(square);
}

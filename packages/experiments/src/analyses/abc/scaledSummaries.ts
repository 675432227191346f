import { quantile } from "@commonweal/numerics";
import { summary } from "../../statistics/summary.ts";
import type { ObservedSummary } from "./ObservedSummary.ts";

/** Makes the deviation of a normal distribution of its median absolute deviation. */
const normalFactor = 1.4826;

/** Gives every summary its scale: its own, or how far the output spreads over runs from the prior (rows of `summaries`). */
export function scaledSummaries(
  observed: readonly ObservedSummary[],
  summaries: Float64Array,
): Required<ObservedSummary>[] {
  return observed.map((each, column) => {
    if (each.scale !== undefined) return { ...each, scale: each.scale };
    const values = summaries.filter((_, place) => place % observed.length === column);
    return { ...each, scale: spreadOf(values) };
  });
}

function spreadOf(values: Float64Array): number {
  const middle = quantile(values.slice().sort(), 0.5) ?? 0;
  const deviations = values.map((value) => Math.abs(value - middle)).sort();
  return normalFactor * (quantile(deviations, 0.5) ?? 0) || summary(values).sd || 1;
}

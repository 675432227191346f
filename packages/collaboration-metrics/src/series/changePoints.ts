import { CollaborationMetricsError } from "../errors.ts";
import { checkedSeries } from "./checkedSeries.ts";
import { segmentCosts } from "./segmentCosts.ts";

export interface ChangePointsOptions {
  /** What one more change must save in squared deviations, at least 0. Larger finds fewer. */
  readonly penalty: number;
  /** Fewest entries of a segment. Default 1. */
  readonly minSegment?: number;
}

/**
 * Finds the changes of mean that are worth a penalty each (optimal partitioning with pruning, PELT).
 *
 * Minimises Σ squared deviations from the segments' means + penalty · changes. Gives the first entry of each segment but
 * the first, counted from 0; empty where no change pays. Common penalties are 2 s² log n (Schwarz with known variance s²) or more; errors
 * that hang together need far more.
 *
 * About O(n) time where changes come all along the series, O(n²) at worst; O(n) space; at most 100,000 entries.
 *
 * @example
 * changePoints([1, 2, 1, 2, 9, 8, 9, 8], { penalty: 10 }); // => [4]
 * changePoints([1, 2, 1, 2], { penalty: 10 }); // => []
 * @throws {CollaborationMetricsError} `invalid-series`, `invalid-option`.
 * @see Killick, Fearnhead & Eckley (2012), Journal of the American Statistical Association 107(500), 1590–1598.
 */
export function changePoints(values: ArrayLike<number>, options: ChangePointsOptions): number[] {
  const { penalty, minSegment = 1 } = options;
  const series = checkedSeries(values);
  const length = series.length;
  if (length > mostEntries) {
    const message = `Found ${length} entries; expected at most ${mostEntries}.`;
    throw new CollaborationMetricsError("invalid-series", message, ["values"]);
  }
  if (!(penalty >= 0 && penalty < Infinity)) {
    const message = `Found penalty = ${penalty}; expected a finite number of at least 0.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options", "penalty"]);
  }
  if (!(Number.isInteger(minSegment) && minSegment >= 1)) {
    const message = `Found minSegment = ${minSegment}; expected a whole number of at least 1.`;
    throw new CollaborationMetricsError("invalid-option", message, ["options", "minSegment"]);
  }
  return length < 2 * minSegment ? [] : cutsOf(bestLastCuts(series, penalty, minSegment), length);
}

const mostEntries = 100_000;

/** For each end the last cut of the best segmentation up to there. */
function bestLastCuts(series: readonly number[], penalty: number, minSegment: number): Uint32Array {
  const cost = segmentCosts(series, "mean");
  const length = series.length;
  const best = new Float64Array(length + 1).fill(Infinity);
  const last = new Uint32Array(length + 1);
  best[0] = -penalty;
  /** A cut that is worse by more than a change costs stays worse, from one shortest segment on. */
  const expiry = new Float64Array(length + 1).fill(Infinity);
  let open: number[] = [];
  for (let to = minSegment; to <= length; to += 1) {
    const newest = to - minSegment;
    if (best[newest] !== Infinity) open.push(newest);
    open = open.filter((cut) => (expiry[cut] as number) > to);
    for (const cut of open) {
      const total = (best[cut] as number) + cost(cut, to) + penalty;
      if (total < (best[to] as number)) {
        best[to] = total;
        last[to] = cut;
      }
    }
    for (const cut of open) {
      const isWorse = (best[cut] as number) + cost(cut, to) > (best[to] as number);
      if (isWorse && expiry[cut] === Infinity) expiry[cut] = to + minSegment;
    }
  }
  return last;
}

function cutsOf(last: Uint32Array, length: number): number[] {
  const cuts: number[] = [];
  for (let to = last[length] as number; to > 0; to = last[to] as number) cuts.unshift(to);
  return cuts;
}

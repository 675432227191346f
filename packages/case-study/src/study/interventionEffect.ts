import { quantile } from "@commonweal/numerics";
import type { Ensemble } from "./Ensemble.ts";
import { noticeableChange } from "./noticeableChange.ts";

/** What one intervention does to loss and to normal performance over the accepted sets. */
export interface InterventionEffect {
  readonly id: string;
  /** Accepted sets that lose performance at the baseline; the others have nothing to change. */
  readonly of: number;
  /** Shares of them whose loss falls or rises by at least 2 %. `null` where there are none. */
  readonly better: number | null;
  readonly worse: number | null;
  /** Relative change of loss: 10 %, 50 % and 90 % quantiles. */
  readonly change: { readonly low: number; readonly median: number; readonly high: number } | null;
  /** Median change of normal performance, over all accepted sets. */
  readonly normalChange: number | null;
}

const shareOf = (values: Float64Array, test: (value: number) => boolean): number | null =>
  values.length === 0 ? null : values.filter(test).length / values.length;

/**
 * Compares an intervention with the baseline, set by set, over the accepted sets.
 *
 * Relative change of loss = (loss with − loss without) / loss without; sets without loss at the baseline are left out
 * and counted by `of`. Both runs of a set share every other parameter.
 *
 * O(accepted × log accepted).
 */
export function interventionEffect(ensemble: Ensemble, id: string): InterventionEffect {
  const column = (scenario: string, output: string) => ensemble.column(scenario, output);
  const [before, after] = [column("baseline", "loss"), column(id, "loss")];
  const [usual, changed] = [column("baseline", "normalPerformance"), column(id, "normalPerformance")];
  const losing = ensemble.accepted.filter((set) => (before[set] as number) > 0);
  const changes = Float64Array.from(
    losing,
    (set) => (after[set] as number) / (before[set] as number) - 1,
  ).sort();
  const normal = Float64Array.from(
    ensemble.accepted,
    (set) => (changed[set] as number) - (usual[set] as number),
  ).sort();
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantile(changes, share)) as (number | null)[];
  return {
    id,
    of: losing.length,
    better: shareOf(changes, (value) => value <= -noticeableChange),
    worse: shareOf(changes, (value) => value >= noticeableChange),
    change: low == null || median == null || high == null ? null : { low, median, high },
    normalChange: quantile(normal, 0.5),
  };
}

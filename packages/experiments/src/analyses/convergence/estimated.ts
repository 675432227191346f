import { integerBelow, quantile, stream } from "@commonweal/numerics";
import type { BootstrapOptions, Estimate } from "../../statistics/bootstrapEstimates.ts";
import { meanInterval } from "../../statistics/meanInterval.ts";
import { quantileInterval } from "../../statistics/quantileInterval.ts";
import { summary } from "../../statistics/summary.ts";
import { wilson } from "../../statistics/wilson.ts";
import type { Statistic } from "./Statistic.ts";

/** A statistic with the interval that suits it: t, Wilson, order statistics, or bootstrap percentiles. */
export function estimated(
  values: Float64Array,
  statistic: Statistic,
  { seed, level = 0.95, resamples = 1000 }: BootstrapOptions,
): Estimate {
  if (statistic === "mean") return { value: summary(values).mean, interval: meanInterval(values, level) };
  if (statistic === "share") {
    const holds = values.filter((value) => value > 0).length;
    return { value: holds / values.length, interval: wilson(holds, values.length, level) };
  }
  if (typeof statistic === "object") {
    const sorted = values.toSorted();
    const p = statistic.quantile;
    return { value: quantile(sorted, p), interval: quantileInterval(sorted, p, level) };
  }
  const of = statistic === "sd" ? (some: Float64Array) => summary(some).sd : statistic;
  const drawn: number[] = [];
  for (let replication = 0; replication < (values.length > 1 ? resamples : 0); replication += 1) {
    const random = stream({ root: seed, replication, purpose: "convergence: bootstrap" });
    const value = of(values.map(() => values[integerBelow(random, values.length)] as number));
    if (value !== null) drawn.push(value);
  }
  const sorted = Float64Array.from(drawn).sort();
  const [low, high] = [quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2)];
  const value = of(values.slice());
  return { value, interval: value === null || low === null || high === null ? null : { low, high } };
}

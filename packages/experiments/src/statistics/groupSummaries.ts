import { quantile } from "@commonweal/numerics";
import { ExperimentsError } from "../errors.ts";
import type { Estimate } from "./bootstrapEstimates.ts";
import { checkedLevel } from "./checkedLevel.ts";
import { checkedShare } from "./checkedShare.ts";
import { meanInterval } from "./meanInterval.ts";
import { quantileInterval } from "./quantileInterval.ts";
import { summary } from "./summary.ts";
import { wilson } from "./wilson.ts";

export interface GroupSummariesOptions {
  /** Default: 0.05, 0.5 and 0.95. */
  readonly quantiles?: readonly number[];
  /** What is counted. Default: a value above 0. */
  readonly holds?: (value: number) => boolean;
  /** Of the intervals. Default: 0.95. */
  readonly level?: number;
}

export interface GroupSummary<Key> {
  readonly group: Key;
  readonly count: number;
  /** With a t interval; it needs two values. */
  readonly mean: Estimate;
  /** Standard deviation with n − 1; `null` below two values. It has no interval here, for none holds without a distribution. */
  readonly sd: number | null;
  /** Type 7, each with an interval that holds for any distribution; `null` where there are too few values for one. */
  readonly quantiles: readonly (Estimate & { readonly p: number })[];
  /** Share of the values that what is counted holds for, with a Wilson interval. */
  readonly share: Estimate;
}

/**
 * Describes the values of each group of runs: mean, quantiles and a share, each with its interval.
 *
 * In the unit of the values; shares 0 to 1. Groups come in the order in which they first occur; a group can be a point
 * (`replicationOf`), an intervention, a scenario. Intervals are for values independent of each other within a group.
 *
 * O(runs log runs + quantiles · runs · log runs).
 *
 * @example
 * const [north] = groupSummaries([1, 2, 3, 9], ["north", "north", "north", "south"]);
 * north.mean; // ≈ { value: 2, interval: { low: -0.48413771175, high: 4.48413771175 } }
 * north.share.value; // => 1
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`, `invalid-share`.
 */
export function groupSummaries<Key extends string | number | boolean>(
  values: ArrayLike<number>,
  groups: ArrayLike<Key>,
  options: GroupSummariesOptions = {},
): GroupSummary<Key>[] {
  const { quantiles = [0.05, 0.5, 0.95], holds = (value) => value > 0, level = 0.95 } = options;
  checkedLevel(level);
  for (const p of quantiles) checkedShare("p", p);
  if (groups.length !== values.length) {
    const message = `Found ${groups.length} groups; expected ${values.length}, one a value.`;
    throw new ExperimentsError("invalid-counts", message, ["groups"]);
  }
  summary(values);
  const found = new Map<Key, number[]>();
  for (let place = 0; place < values.length; place += 1) {
    const group = found.get(groups[place] as Key) ?? [];
    group.push(values[place] as number);
    found.set(groups[place] as Key, group);
  }
  return Array.from(found, ([group, own]) => {
    const sorted = Float64Array.from(own).sort();
    const { count, mean, sd } = summary(sorted);
    const counted = own.filter(holds).length;
    return {
      group,
      count,
      mean: { value: mean, interval: meanInterval(sorted, level) },
      sd,
      quantiles: quantiles.map((p) => ({
        p,
        value: quantile(sorted, p),
        interval: quantileInterval(sorted, p, level),
      })),
      share: { value: counted / count, interval: wilson(counted, count, level) },
    };
  });
}

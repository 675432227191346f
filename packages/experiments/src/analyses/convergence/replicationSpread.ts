import { ExperimentsError } from "../../errors.ts";
import {
  type BootstrapOptions,
  bootstrapEstimates,
  type Estimate,
} from "../../statistics/bootstrapEstimates.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";
import { checkedOutputs } from "../checkedOutputs.ts";

export interface ReplicationSpread {
  readonly points: number;
  /** Over all runs, in the unit of the output. */
  readonly mean: Estimate;
  /** Variance between the true means of points, in the square of the unit; below 0 where points differ less than by chance. */
  readonly between: Estimate;
  /** Variance of replications of one point. */
  readonly within: Estimate;
  /** between / (between + within): what two replications of one point have in common. No unit, at most 1. */
  readonly share: Estimate;
  /** How much of the mean's squared error is chance within points; no unit, 0 or more. */
  readonly chanceShare: Estimate;
  /** Standard error of the mean of one point, √(within / replications). */
  readonly pointError: number | null;
}

/**
 * Tells how much of the spread of replicated runs lies between points and how much within them.
 *
 * One-way analysis of variance: within W = mean over points of their variance (n − 1); between B = variance of the means
 * of points − W / r; share B / (B + W); chance share (W / r) / (B + W / r). Nothing is clipped. Intervals are bootstrap
 * percentiles over points. Of as many runs in all, more points know the mean better than more replications do; more
 * replications know each point better. All `value` but the mean is `null` below two points or two replications, and both
 * shares are without any spread.
 *
 * @param outputs one a run, replications of a point together, as a `replicated` design orders them
 *
 * O(resamples · points).
 *
 * @example
 * // Three points, two replications of each.
 * const { within, between } = replicationSpread([1, 3, 4, 6, 7, 9], 2, { seed: 1 });
 * within.value; // ≈ 2
 * between.value; // ≈ 8
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`, `invalid-share`.
 */
export function replicationSpread(
  outputs: ArrayLike<number>,
  replications: number,
  options: BootstrapOptions,
): ReplicationSpread {
  checkedCount("replications", replications, 1, 2 ** 31);
  const points = outputs.length / replications;
  if (!(Number.isInteger(points) && points >= 1)) {
    const message = `Found ${outputs.length} outputs; expected a multiple of ${replications}, the replications of a point.`;
    throw new ExperimentsError("invalid-counts", message, ["outputs"]);
  }
  const values = Float64Array.from(checkedOutputs(outputs, outputs.length));
  const origin = values[0] as number;
  const isDefined = points > 1 && replications > 1;
  const terms = new Float64Array(3 * points);
  for (let point = 0; point < points; point += 1) {
    const own = values.subarray(point * replications, (point + 1) * replications);
    terms.set(termsOf(own.map((value) => value - origin)), 3 * point);
  }
  const statistics = (means: Float64Array) => {
    const [mean, square, within] = means as unknown as [number, number, number];
    const ofMeans = (Math.max(0, square - mean * mean) * points) / (points - 1);
    const between = ofMeans - within / replications;
    const ratio = (part: number, whole: number) => (isDefined && whole > 0 ? part / whole : null);
    return [
      origin + mean,
      isDefined ? between : null,
      isDefined ? within : null,
      ratio(between, between + within),
      ratio(within / replications, ofMeans),
    ];
  };
  const purpose = "replications: bootstrap";
  const [mean, between, within, share, chanceShare] = bootstrapEstimates(
    { terms, columns: 3, purpose, statistics },
    options,
  ) as [Estimate, Estimate, Estimate, Estimate, Estimate];
  const pointError = within.value === null ? null : Math.sqrt(within.value / replications);
  return { points, mean, between, within, share, chanceShare, pointError };
}

/** Mean, its square, and the variance of the replications of one point. */
function termsOf(own: Float64Array): [number, number, number] {
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const squares = own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, mean * mean, own.length > 1 ? squares / (own.length - 1) : 0];
}

import { stream, uniform } from "@commonweal/numerics";
import type { Model } from "../../ensembles/Model.ts";
import { runPoint } from "../../ensembles/runPoint.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";
import { cumulated } from "../../statistics/cumulated.ts";
import { drawnByWeight } from "../../statistics/drawnByWeight.ts";
import { weightedSummary } from "../../statistics/weightedSummary.ts";
import type { Interval } from "../../statistics/wilson.ts";
import type { AbcPosterior } from "./AbcPosterior.ts";
import { checkedSummaries } from "./checkedSummaries.ts";
import type { ObservedSummary } from "./ObservedSummary.ts";

export interface PredictiveCheckOptions {
  /** What to hold the model against; telling are numbers that were not among the summaries. */
  readonly observed: readonly Omit<ObservedSummary, "scale">[];
  /** Default: 1000. */
  readonly draws?: number;
  /** Share of draws within the interval. Default: 0.95. */
  readonly level?: number;
  readonly seed: number;
}

export interface PredictiveCheck {
  readonly output: string;
  readonly value: number;
  /** Of the output over new runs. */
  readonly mean: number;
  readonly interval: Interval;
  /** Share of new runs above what was observed, and half of those that equal it, 0 to 1. */
  readonly above: number;
}

/**
 * Tells whether the model, with the parameters of a posterior, gives again what was observed (posterior predictive check).
 *
 * Rows of the posterior are drawn by weight and run anew, numbered on from the posterior's own runs. `above` near 0 or 1 says
 * that the model seldom gives such a number even where it was fitted. It is no p-value of a test: of a number that was fitted it
 * gathers about 1/2. `null` if the posterior has no rows.
 *
 * O(draws · run).
 *
 * @example
 * const model = { outputs: ["double"], run: ([x], _index, out) => { out[0] = 2 * x; } };
 * const observed = [{ output: "double", value: 0.5, scale: 1 }];
 * const posterior = abcPopulations(model, { observed, dimensions: 1, particles: 50, tolerance: 0.01, seed: 1 });
 * predictiveCheck(posterior, model, { observed: [{ output: "double", value: 0.7 }], seed: 1 })[0].above; // => 0
 * @throws {ExperimentsError} `invalid-counts`, `unknown-output`, `invalid-value`, `invalid-share`, `run-failed`.
 * @see Gelman, Meng & Stern (1996), Statistica Sinica 6(4), 733–760.
 */
export function predictiveCheck(
  { rows, points, dimensions, weights, simulations }: AbcPosterior,
  model: Model,
  { observed, draws = 1000, level = 0.95, seed }: PredictiveCheckOptions,
): PredictiveCheck[] | null {
  const columns = checkedSummaries(observed, model.outputs);
  checkedCount("draws", draws, 1, 1e7);
  if (rows === 0) return null;
  const random = stream({ root: seed, purpose: "predictive check" });
  const shares = cumulated(weights);
  const out = new Float64Array(model.outputs.length);
  const drawn = observed.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    const row = drawnByWeight(shares, uniform(random));
    runPoint(model, points.slice(row * dimensions, (row + 1) * dimensions), simulations + draw, out);
    for (const [which, column] of columns.entries()) {
      (drawn[which] as Float64Array)[draw] = out[column] as number;
    }
  }
  const alike = new Float64Array(draws).fill(1);
  return observed.map(({ output, value }, which) => {
    const values = drawn[which] as Float64Array;
    const { mean, interval } = weightedSummary(values, alike, level);
    const above = values.reduce((whole, each) => whole + (each > value ? 1 : each === value ? 0.5 : 0), 0);
    return { output, value, mean: mean as number, interval: interval as Interval, above: above / draws };
  });
}

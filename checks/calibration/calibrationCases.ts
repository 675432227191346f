import { abcRejection, type Model } from "@commonweal/experiments";
import { normal, normalCdf, normalQuantile, stream, uniform } from "@commonweal/numerics";

/** A model with a known posterior, and a fit of it: right ones must give even ranks, wrong ones must be caught. */
export interface CalibrationCase {
  readonly name: string;
  readonly isRight: boolean;
  readonly model: Model;
  fit(outputs: Float64Array, replication: number): Float64Array;
}

/** Draws of each posterior. */
export const draws = 99;

const trials = 20;
const variance = 0.1;
const tolerance = 0.1;

const binomial = (root: number): Model => ({
  outputs: ["successes"],
  run([share = 0], index, out) {
    const random = stream({ root, point: index, purpose: "trials" });
    let successes = 0;
    for (let trial = 0; trial < trials; trial += 1) if (uniform(random) < share) successes += 1;
    out[0] = successes;
  },
});

/** An observation of a mean: with its normal error, and an even one on top. */
const gaussian = (root: number, meanOf: (quantile: number) => number, error = 0): Model => ({
  outputs: ["observation"],
  run([quantile = 0], index, out) {
    const random = stream({ root, point: index, purpose: "error" });
    out[0] = meanOf(quantile) + Math.sqrt(variance) * normal(random) + error * (2 * uniform(random) - 1);
  },
});

/** Prior from −2 to 2, where no observation is so rare that rejection takes long. */
const evenMean = (quantile: number): number => 4 * quantile - 2;

/** Runs at a time. */
const batch = 2000;

/** Runs a model at points drawn from the prior until as many as there are draws came near enough; the first ones. */
function byRejection(model: Model, near: number): CalibrationCase["fit"] {
  const [output = ""] = model.outputs;
  return ([value = 0], replication) => {
    const random = stream({ root: 5, replication, purpose: "prior" });
    const kept: number[] = [];
    for (let turn = 0; kept.length < draws; turn += 1) {
      const points = Float64Array.from({ length: batch }, () => uniform(random));
      const point = (index: number) => points.slice(index, index + 1);
      const values = new Float64Array(batch);
      const first = (turn * 10_000 + replication) * batch;
      for (let run = 0; run < batch; run += 1) {
        model.run(point(run), first + run, values.subarray(run, run + 1));
      }
      const table = { outputs: model.outputs, rows: batch, values };
      const observed = [{ output, value, scale: 1 }];
      const design = { dimensions: 1, size: batch, point };
      kept.push(...abcRejection(design, table, { observed, tolerance: near }).points);
    }
    return Float64Array.from(kept.slice(0, draws));
  };
}

/** Draws the posterior of a normal mean as it is, were the error of the observation so large. */
const byFormula =
  (assumed: number): CalibrationCase["fit"] =>
  ([value = 0], replication) => {
    const random = stream({ root: 6, replication, purpose: "posterior" });
    const [mean, sd] = [value / (1 + assumed), Math.sqrt(assumed / (1 + assumed))];
    return Float64Array.from({ length: draws }, () => normalCdf(mean + sd * normal(random)));
  };

export const calibrationCases: readonly CalibrationCase[] = [
  {
    name: "Beta-binomial, rejection with exact matches",
    isRight: true,
    model: binomial(1),
    fit: byRejection(binomial(2), 0),
  },
  {
    name: "normal mean, drawn by its formula",
    isRight: true,
    model: gaussian(1, normalQuantile),
    fit: byFormula(variance),
  },
  {
    // Rejection with an even kernel is exact for data that carry an even error as wide as the tolerance.
    name: "normal mean under an even prior, rejection with a kernel",
    isRight: true,
    model: gaussian(1, evenMean, tolerance),
    fit: byRejection(gaussian(2, evenMean), tolerance),
  },
  {
    name: "Beta-binomial, a success counted twice",
    isRight: false,
    model: binomial(1),
    fit: ([value = 0], replication) =>
      byRejection(binomial(2), 0)(Float64Array.of(Math.min(trials, value + 1)), replication),
  },
  {
    name: "normal mean, half the variance of the error",
    isRight: false,
    model: gaussian(1, normalQuantile),
    fit: byFormula(variance / 2),
  },
];

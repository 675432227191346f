import { integerBelow, stream, uniform } from "@commonweal/numerics";
import type { Model } from "../../ensembles/Model.ts";
import { runPoint } from "../../ensembles/runPoint.ts";
import { ExperimentsError } from "../../errors.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";

export interface CalibrationRanksOptions {
  /** Coordinates of the model's points: the parameters, as quantiles of their prior. */
  readonly dimensions: number;
  readonly replications: number;
  /** Draws of the posterior that `fit` gives, such as 99. */
  readonly draws: number;
  readonly seed: number;
  /**
   * Gives draws of the posterior for what a run of the model gave: as many points of the unit cube, row by row. They must be
   * independent of each other; its own luck must not be that of the model's run of the same number.
   */
  fit(outputs: Float64Array, replication: number): ArrayLike<number>;
}

/**
 * Plays a fit against parameters that are known: draws them from the prior, lets the model make the data, fits these, and ranks the
 * true value among the posterior's draws (simulation-based calibration).
 *
 * One array a parameter, one rank a replication, 0 to `draws`: how many draws lie below the true value, ties broken by lot. If
 * model, prior and fit belong together, ranks are even, whatever the model; `rankUniformity` says whether they are. Ranks that
 * gather at both ends tell of posteriors that are too narrow, in the middle too wide, at one end shifted.
 *
 * O(replications · (run + fit + draws · dimensions)).
 *
 * @example
 * // Nothing is learnt: the posterior is the prior.
 * const model = { outputs: ["nothing"], run: (_point, _index, out) => { out[0] = 0; } };
 * const fit = (_outputs, replication) => {
 *   const random = stream({ root: 2, replication, purpose: "fit" });
 *   return Array.from({ length: 9 }, () => uniform(random));
 * };
 * const [ranks] = calibrationRanks(model, { dimensions: 1, replications: 100, draws: 9, seed: 1, fit });
 * ranks.every((rank) => rank <= 9); // => true
 * @throws {ExperimentsError} `invalid-counts` also for a fit with another number of draws; `invalid-value` for draws that are no
 * numbers; `run-failed`.
 * @see Talts, Betancourt, Simpson, Vehtari & Gelman (2018), arXiv:1804.06788.
 */
export function calibrationRanks(
  model: Model,
  { dimensions, replications, draws, seed, fit }: CalibrationRanksOptions,
): Uint32Array[] {
  checkedCount("dimensions", dimensions, 1, 1e4);
  checkedCount("replications", replications, 1, 1e7);
  checkedCount("draws", draws, 1, 1e6);
  const ranks = Array.from({ length: dimensions }, () => new Uint32Array(replications));
  const out = new Float64Array(model.outputs.length);
  for (let replication = 0; replication < replications; replication += 1) {
    const random = stream({ root: seed, replication, purpose: "calibration" });
    const truth = Float64Array.from({ length: dimensions }, () => uniform(random));
    runPoint(model, truth.slice(), replication, out);
    const posterior = fit(out.slice(), replication);
    check(posterior, draws * dimensions, replication);
    for (const [dimension, column] of ranks.entries()) {
      let [below, alike] = [0, 0];
      for (let draw = 0; draw < draws; draw += 1) {
        const value = posterior[draw * dimensions + dimension] as number;
        if (value < (truth[dimension] as number)) below += 1;
        else if (value === truth[dimension]) alike += 1;
      }
      column[replication] = below + (alike === 0 ? 0 : integerBelow(random, alike + 1));
    }
  }
  return ranks;
}

function check(posterior: ArrayLike<number>, expected: number, replication: number): void {
  if (posterior.length !== expected) {
    const message = `Replication ${replication}: found ${posterior.length} numbers from the fit; expected ${expected}.`;
    throw new ExperimentsError("invalid-counts", message, [replication]);
  }
  for (let place = 0; place < expected; place += 1) {
    if (Number.isFinite(posterior[place])) continue;
    const message = `Replication ${replication}: found ${posterior[place]} from the fit at place ${place}; expected a finite number.`;
    throw new ExperimentsError("invalid-value", message, [replication, place]);
  }
}

import { exp, log, normal, stream } from "@commonweal/numerics";
import { type Ablation, histories, historyScenario } from "../propositions/ablations.ts";
import type { Ensemble } from "../study/Ensemble.ts";

export interface HeldOutOptions {
  /** World of the ablation whose runs are the data. */
  readonly truth: Ablation;
  /** Standard deviation of the noise on each share. */
  readonly noise: number;
  readonly seed: number;
}

const outputs = ["xState", "xCapital", "xSociety"] as const;

/** Sets that stand for what is thought possible before the data; the first of the design are even over the whole. */
const mostCandidates = 1024;

/** Numbers predicted in all: three groups in each of three histories, each held out once. */
const predicted = outputs.length * histories.length;

/** What the full model has more than rational choice alone: reinforcement, and three speeds in place of one. */
const moreParameters = 3;

/**
 * What the full model must be better by to count, in nats: half the number of its further parameters times the logarithm of
 * the number of values predicted, as in Schwarz's criterion.
 */
export const parameterPenalty = (moreParameters / 2) * log(predicted);

/** Shares that the sets lead to, one row a set, histories one after the other. */
function runsOf(ensemble: Ensemble, ablation: Ablation, sets: ArrayLike<number>): Float64Array {
  const columns = histories.flatMap((history) =>
    outputs.map((output) => ensemble.column(historyScenario(ablation, history), output)),
  );
  const runs = new Float64Array(sets.length * predicted);
  for (let row = 0; row < sets.length; row += 1) {
    const set = sets[row] as number;
    for (let place = 0; place < predicted; place += 1) {
      runs[row * predicted + place] = (columns[place] as Float64Array)[set] as number;
    }
  }
  return runs;
}

/** Logarithm below the largest at which a weight no longer moves a sum of a thousand in its last digits. */
const negligible = -50;

/** Logarithm of the sum of the exponentials of numbers of which none is above `most`. */
function logSum(values: Float64Array, most: number): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const below = (values[index] as number) - most;
    if (below > negligible) total += exp(below);
  }
  return most + log(total);
}

/** Writes how far a set is from the data in each history, from place 1 on, and gives their sum. */
function assignMisfit(
  misfit: Float64Array,
  data: Float64Array,
  runs: Float64Array,
  row: number,
  unit: number,
): number {
  let whole = 0;
  for (let history = 0; history < histories.length; history += 1) {
    let square = 0;
    for (let place = history * outputs.length; place < (history + 1) * outputs.length; place += 1) {
      const step = (runs[row * predicted + place] as number) - (data[place] as number);
      square += step * step;
    }
    misfit[1 + history] = unit * square;
    whole += unit * square;
  }
  return whole;
}

/** Log density of each history given the other two, added up; constants that both models share are left out. */
function scoreOf(data: Float64Array, runs: Float64Array, own: number, noise: number): number {
  const candidates = runs.length / predicted;
  const unit = -1 / (2 * noise * noise);
  // All three histories, then each pair that stays when one is held out.
  const fits = Array.from({ length: 1 + histories.length }, () => new Float64Array(candidates));
  const most = new Float64Array(fits.length).fill(-Infinity);
  const misfit = new Float64Array(fits.length);
  for (let row = 0; row < candidates; row += 1) {
    // A set never stands for itself.
    const whole = row === own ? -Infinity : assignMisfit(misfit, data, runs, row, unit);
    for (let place = 0; place < fits.length; place += 1) {
      const value = row === own ? whole : whole - (misfit[place] as number);
      (fits[place] as Float64Array)[row] = value;
      if (value > (most[place] as number)) most[place] = value;
    }
  }
  const [whole = 0, ...pairs] = fits.map((fit, place) => logSum(fit, most[place] as number));
  return pairs.reduce((score, pair) => score + whole - pair, 0);
}

/**
 * Asks, set by set, whether the full model predicts a history that it was not fitted to better than rational choice alone.
 *
 * Data: the three groups' initiative at the onset in three histories of one set, under the world `truth`, each with normal
 * noise. Fit: every other set of the design (at most 1,024) weighs by how likely it makes two of the histories; the third is
 * predicted by their mixture. Both models have the same sets, the full one with reinforcement and unequal lags, the other
 * without. Value: difference of the log scores over the three histories held out in turn, in nats, above 0 where the full
 * model is better; `parameterPenalty` is not yet taken off. 0 where there is no other set to predict by.
 *
 * O(accepted × candidates).
 *
 * @see Gneiting & Raftery (2007), Journal of the American Statistical Association 102(477), 359–378, for the score.
 */
export function heldOutAdvantage(ensemble: Ensemble, { truth, noise, seed }: HeldOutOptions): Float64Array {
  const { accepted } = ensemble;
  const candidates = Uint32Array.from({ length: Math.min(mostCandidates, ensemble.tried) }, (_, set) => set);
  const [full, plain] = (["both", "none"] as const).map((id) => runsOf(ensemble, id, candidates)) as [
    Float64Array,
    Float64Array,
  ];
  const made = runsOf(ensemble, truth, accepted);
  return Float64Array.from(accepted, (own, position) => {
    if (candidates.length < 2) return 0;
    const random = stream({ root: seed, replication: own, purpose: "pseudo-data" });
    const data = made
      .subarray(position * predicted, (position + 1) * predicted)
      .map((share) => share + noise * normal(random));
    return scoreOf(data, full, own, noise) - scoreOf(data, plain, own, noise);
  });
}

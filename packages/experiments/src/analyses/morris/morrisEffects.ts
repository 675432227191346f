import type { Design } from "../../designs/Design.ts";
import { ExperimentsError } from "../../errors.ts";
import {
  type BootstrapOptions,
  bootstrapEstimates,
  type Estimate,
} from "../../statistics/bootstrapEstimates.ts";
import { checkedOutputs } from "../checkedOutputs.ts";

export interface MorrisEffect {
  /** μ, the mean of elementary effects: small also where effects of both signs cancel. */
  readonly mean: Estimate;
  /** μ*, the mean of their sizes: how much the parameter matters. */
  readonly meanSize: Estimate;
  /** σ, their standard deviation (n − 1): interactions or curvature; `null` from one trajectory. */
  readonly sd: Estimate;
}

/**
 * Tells which parameters matter, and which act other than by a straight line, from few runs (Morris's screening).
 *
 * An elementary effect is the change of the output over the change of one coordinate, along each of the trajectories;
 * all three numbers are in the unit of the output over the whole range of the parameter. Intervals are bootstrap
 * percentiles over trajectories; with fewer than ten or so they are too narrow.
 *
 * O(resamples · runs) time, O(runs) space.
 *
 * @example
 * const design = designOf({ kind: "morris", dimensions: 2, trajectories: 10, levels: 4, seed: 1 });
 * const outputs = Array.from({ length: design.size }, (_, run) => design.point(run)[0] - 2 * design.point(run)[1]);
 * morrisEffects(design, outputs, { seed: 1 })[1].meanSize.value; // ≈ 2
 * @throws {ExperimentsError} `invalid-design` unless each factor moves once, and alone, along every trajectory;
 * `invalid-counts`, `invalid-value`, `invalid-share`.
 * @see Morris (1991), Technometrics 33(2), 161–174; Campolongo, Cariboni & Saltelli (2007), Environmental Modelling &
 * Software 22(10), 1509–1518, for μ*.
 */
export function morrisEffects(
  design: Design,
  outputs: ArrayLike<number>,
  options: BootstrapOptions,
): MorrisEffect[] {
  const { dimensions } = design;
  const effects = effectsOf(design, checkedOutputs(outputs, design.size));
  const trajectories = effects.length / dimensions;
  const widest = effects.reduce((most, effect) => Math.max(most, Math.abs(effect)), 0);
  const unit = widest === 0 ? 1 : widest;
  // The first trajectory's effect is taken off, so that equal effects have no spread at all.
  const origins = effects.subarray(0, dimensions);
  const columns = 3 * dimensions;
  const terms = new Float64Array(trajectories * columns);
  effects.forEach((effect, place) => {
    const factor = place % dimensions;
    const gap = effect / unit - (origins[factor] as number) / unit;
    const first = Math.floor(place / dimensions) * columns + 3 * factor;
    terms.set([gap, Math.abs(effect) / unit - Math.abs(origins[factor] as number) / unit, gap * gap], first);
  });
  const statistics = (means: Float64Array) =>
    Array.from(origins).flatMap((origin, factor) => {
      const [gap, size, square] = means.subarray(3 * factor) as unknown as [number, number, number];
      const variance = Math.max(0, square - gap * gap);
      const sd = Math.sqrt((variance * trajectories) / (trajectories - 1)) * unit;
      return [origin + gap * unit, Math.abs(origin) + size * unit, trajectories > 1 ? sd : null];
    });
  const purpose = "morris effects: bootstrap";
  const estimates = bootstrapEstimates({ terms, columns, purpose, statistics }, options);
  return Array.from({ length: dimensions }, (_, factor) => {
    const [mean, meanSize, sd] = estimates.slice(3 * factor) as [Estimate, Estimate, Estimate];
    return { mean, meanSize, sd };
  });
}

/** Elementary effects, a row a trajectory and a column a factor. */
function effectsOf(design: Design, outputs: ArrayLike<number>): Float64Array {
  const { dimensions, size } = design;
  const trajectories = size / (dimensions + 1);
  if (!(dimensions > 0 && Number.isInteger(trajectories))) {
    const message = `Found ${size} points; expected a multiple of ${dimensions + 1}, in at least one dimension.`;
    throw new ExperimentsError("invalid-design", message);
  }
  const effects = new Float64Array(trajectories * dimensions).fill(Number.NaN);
  for (let run = 0; run < size; run += 1) {
    if (run % (dimensions + 1) === 0) continue;
    const [before, after] = [design.point(run - 1), design.point(run)];
    const moved = Array.from(after.keys()).filter((factor) => after[factor] !== before[factor]);
    const [factor = 0] = moved;
    const place = Math.floor(run / (dimensions + 1)) * dimensions + factor;
    if (moved.length !== 1 || !Number.isNaN(effects[place])) {
      const message = `Point ${run}: found ${moved.length} coordinates moved; expected one that had not moved yet.`;
      throw new ExperimentsError("invalid-design", message, [run]);
    }
    const change = (outputs[run] as number) - (outputs[run - 1] as number);
    effects[place] = change / ((after[factor] as number) - (before[factor] as number));
  }
  return effects;
}

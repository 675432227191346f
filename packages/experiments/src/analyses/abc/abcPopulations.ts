import { exp, quantile, stream, sum, uniform } from "@commonweal/numerics";
import type { Model } from "../../ensembles/Model.ts";
import { runPoint } from "../../ensembles/runPoint.ts";
import { ExperimentsError } from "../../errors.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";
import { checkedLevel } from "../../statistics/checkedLevel.ts";
import type { AbcPosterior } from "./AbcPosterior.ts";
import { checkedSummaries } from "./checkedSummaries.ts";
import { distanceTo } from "./distanceTo.ts";
import { effectiveSizeOf } from "./effectiveSizeOf.ts";
import type { Generation, Particle } from "./Generation.ts";
import type { ObservedSummary } from "./ObservedSummary.ts";
import { perturbedPoints } from "./perturbedPoints.ts";
import { scaledSummaries } from "./scaledSummaries.ts";

export interface AbcPopulationsOptions {
  readonly observed: readonly ObservedSummary[];
  /** Coordinates of the model's points, at most 500. */
  readonly dimensions: number;
  /** Rows of every generation, from 10 on. */
  readonly particles: number;
  /** Tolerance at which to stop, in scales. */
  readonly tolerance: number;
  /** Share of a generation's distances below which the next tolerance falls. Default: 0.5. */
  readonly quantile?: number;
  /** Stop once a generation accepts less than this share of its runs. Default: 0.01. */
  readonly leastAcceptance?: number;
  /** Runs of the model altogether, at least `particles`. Default: 1,000,000. */
  readonly mostSimulations?: number;
  readonly seed: number;
}

export interface AbcGeneration {
  readonly tolerance: number;
  readonly simulations: number;
  /** Particles over simulations. */
  readonly acceptance: number;
  readonly effectiveSize: number;
}

export interface AbcPopulations extends AbcPosterior {
  /** The first one is drawn from the prior; its tolerance is the largest distance found. */
  readonly generations: readonly AbcGeneration[];
  /** The tolerance was reached, the acceptance fell too low, or the simulations ran out before the next generation was full. */
  readonly stop: "tolerance" | "acceptance" | "simulations";
}

/**
 * Comes near the parameters that could have led to what was observed in generations of falling tolerance, with far fewer runs
 * than rejection where the prior is wide (approximate Bayesian computation by population Monte Carlo).
 *
 * The first generation comes from the prior, even over the unit cube. Each further one draws particles of the last by weight,
 * moves them by normal steps of twice the weighted variance in every coordinate, cut to the cube, and keeps those whose run
 * comes within the tolerance, a quantile of the last distances; weight ∝ 1 / Σ w_j Π φ((x − x_j) / τ) / m_j, with m_j the mass
 * of particle j's steps within the cube. In many dimensions few particles carry the weight: see `effectiveSize`. Scales stay those of the first generation. Runs are numbered on from 0, so that no two draw the same luck.
 *
 * The last full generation is told, with the reason of the stop; only with `tolerance` is it the posterior that was asked for.
 *
 * O(simulations · run + generations · particles² · dimensions) time.
 *
 * @example
 * const model = { outputs: ["double"], run: ([x], _index, out) => { out[0] = 2 * x; } };
 * const observed = [{ output: "double", value: 0.5, scale: 1 }];
 * const found = abcPopulations(model, { observed, dimensions: 1, particles: 50, tolerance: 0.01, seed: 1 });
 * found.stop; // => "tolerance"
 * found.points.every((x) => Math.abs(x - 0.25) <= 0.005); // => true
 * @throws {ExperimentsError} `invalid-counts`, `unknown-output`, `invalid-value`, `invalid-share`, `run-failed`.
 * @see Beaumont, Cornuet, Marin & Robert (2009), Biometrika 96(4), 983–990.
 */
export function abcPopulations(model: Model, options: AbcPopulationsOptions): AbcPopulations {
  const {
    dimensions,
    particles: size,
    leastAcceptance = 0.01,
    mostSimulations = 1e6,
    seed,
  } = checked(options);
  const columns = checkedSummaries(options.observed, model.outputs);
  let simulations = 0;
  const out = new Float64Array(model.outputs.length);
  const summariesAt = (point: Float64Array): number[] => {
    runPoint(model, point, simulations, out);
    simulations += 1;
    return columns.map((column) => out[column] as number);
  };

  const prior = stream({ root: seed, purpose: "abc populations: prior" });
  const first = Array.from({ length: size }, () => {
    const point = Float64Array.from({ length: dimensions }, () => uniform(prior));
    return { point, row: summariesAt(point) };
  });
  const observed = scaledSummaries(options.observed, Float64Array.from(first.flatMap(({ row }) => row)));
  const particles = first.map((run) => ({ ...run, distance: distanceTo(observed, run.row) }));
  const generations: Generation[] = [
    {
      particles,
      weights: new Float64Array(size).fill(1 / size),
      tolerance: Math.max(...particles.map(({ distance }) => distance)),
      simulations,
    },
  ];

  const next = (last: Generation): Generation | null => {
    const tolerance = nextTolerance(last, options);
    const points = perturbedPoints(last);
    const random = stream({ root: seed, block: generations.length, purpose: "abc populations: steps" });
    const near: Particle[] = [];
    const before = simulations;
    while (near.length < size) {
      if (simulations >= mostSimulations) return null;
      const point = points.draw(random);
      const row = summariesAt(point);
      const distance = distanceTo(observed, row);
      if (distance <= tolerance) near.push({ point, row, distance });
    }
    const densities = near.map(({ point }) => points.logDensity(point));
    const least = densities.reduce((low, density) => Math.min(low, density), Infinity);
    const weights = Float64Array.from(densities, (density) => exp(least - density));
    const whole = sum(weights);
    return {
      particles: near,
      weights: weights.map((weight) => weight / whole),
      tolerance,
      simulations: simulations - before,
    };
  };

  for (;;) {
    const last = generations.at(-1) as Generation;
    const told = {
      ...posteriorOf(last, observed),
      dimensions,
      simulations,
      generations: generations.map(traced),
    };
    if (last.tolerance <= options.tolerance) return { ...told, stop: "tolerance" };
    if (size / last.simulations < leastAcceptance) return { ...told, stop: "acceptance" };
    const following = next(last);
    if (following === null) return { ...told, simulations, stop: "simulations" };
    generations.push(following);
  }
}

function checked(options: AbcPopulationsOptions): AbcPopulationsOptions {
  checkedCount("dimensions", options.dimensions, 1, 500);
  checkedCount("particles", options.particles, 10, 1e5);
  checkedCount("mostSimulations", options.mostSimulations ?? 1e6, options.particles, 2 ** 32 - 1);
  checkedLevel(options.quantile ?? 0.5);
  const { tolerance, leastAcceptance = 0 } = options;
  if (tolerance >= 0 && leastAcceptance >= 0 && leastAcceptance <= 1) return options;
  const message = `Found tolerance ${tolerance} and least acceptance ${leastAcceptance}; expected at least 0, and 0 to 1.`;
  throw new ExperimentsError("invalid-share", message, ["tolerance"]);
}

/** A quantile of the last distances, yet below the last tolerance, and no smaller than asked for. */
function nextTolerance({ particles, tolerance }: Generation, options: AbcPopulationsOptions): number {
  const distances = Float64Array.from(particles, ({ distance }) => distance).sort();
  const middle = quantile(distances, options.quantile ?? 0.5) as number;
  const nearer = middle < tolerance ? middle : distances.filter((distance) => distance < tolerance).at(-1);
  return Math.max(options.tolerance, nearer ?? 0);
}

function traced({ particles, weights, tolerance, simulations }: Generation): AbcGeneration {
  const acceptance = particles.length / simulations;
  return { tolerance, simulations, acceptance, effectiveSize: effectiveSizeOf(weights) };
}

function posteriorOf({ particles, weights, tolerance }: Generation, observed: AbcPosterior["observed"]) {
  return {
    rows: particles.length,
    points: Float64Array.from(particles.flatMap(({ point }) => [...point])),
    summaries: Float64Array.from(particles.flatMap(({ row }) => row)),
    distances: Float64Array.from(particles, ({ distance }) => distance),
    weights,
    observed,
    tolerance,
    effectiveSize: effectiveSizeOf(weights),
  };
}

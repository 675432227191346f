import { sum } from "@commonweal/numerics";
import type { Design } from "../../designs/Design.ts";
import type { ResultTable } from "../../ensembles/ResultTable.ts";
import { ExperimentsError } from "../../errors.ts";
import { type Interval, wilson } from "../../statistics/wilson.ts";
import { checkedOutputs } from "../checkedOutputs.ts";
import type { AbcPosterior } from "./AbcPosterior.ts";
import { checkedSummaries } from "./checkedSummaries.ts";
import { distanceTo } from "./distanceTo.ts";
import { effectiveSizeOf } from "./effectiveSizeOf.ts";
import type { ObservedSummary } from "./ObservedSummary.ts";
import { scaledSummaries } from "./scaledSummaries.ts";

export interface AbcRejectionOptions {
  readonly observed: readonly ObservedSummary[];
  /** Largest distance, in scales, of a run that is kept; 0 keeps exact matches. This or `share`. */
  readonly tolerance?: number;
  /** Share of the runs that is kept, the nearest ones; all of those at the same distance as the last. This or `tolerance`. */
  readonly share?: number;
  /**
   * `uniform`: kept runs weigh the same; `epanechnikov`: 1 − (distance / tolerance)², with a share over the distance of the
   * nearest run that is not kept, so that the last one kept weighs something. Default: `uniform`.
   */
  readonly kernel?: "uniform" | "epanechnikov";
}

/** What rejection keeps, and what share of the runs that is. */
export interface AbcRejection extends AbcPosterior {
  /** Numbers of the runs that were kept, ascending. */
  readonly accepted: Uint32Array;
  /** Kept runs of all; `null` without runs. No interval where a share was asked for: then nothing is left to chance. */
  readonly acceptance: { readonly value: number; readonly interval: Interval | null } | null;
}

/**
 * Tells which parameters could have led to what was observed: keeps the runs whose outputs come near it (approximate Bayesian
 * computation by rejection).
 *
 * The prior is even over the unit cube of the design; a model turns points into parameters by the quantile functions of
 * whatever prior it means. Distance = √ Σ ((output − observed) / scale)². With tolerance 0 the kept points are draws from the
 * posterior given these summaries; else they come from a wider one, that of a model with an error as wide as the tolerance.
 * The interval of the acceptance at a tolerance is Wilson's, for independent runs. Nothing may be near enough: `rows` is 0 then.
 *
 * O(runs · (summaries + log runs)) time.
 *
 * @example
 * // A coin of unknown bias, thrown once a run, came up heads.
 * const design = designOf({ kind: "sobol", dimensions: 2, size: 1024, seed: 1 });
 * const model = { outputs: ["heads"], run: ([bias, luck], _index, out) => { out[0] = luck < bias ? 1 : 0; } };
 * const table = runEnsemble({ kind: "sobol", dimensions: 2, size: 1024, seed: 1 }, model);
 * const { rows, weights, points } = abcRejection(design, table, { observed: [{ output: "heads", value: 1 }], tolerance: 0 });
 * Math.abs(rows / 1024 - 1 / 2) < 0.01; // => true
 * const biases = Array.from({ length: rows }, (_, row) => points[2 * row]);
 * Math.abs(weightedSummary(biases, weights).mean - 2 / 3) < 0.01; // => true
 * @throws {ExperimentsError} `invalid-counts`, `unknown-output`, `invalid-value`, `invalid-share`.
 * @see Beaumont, Zhang & Balding (2002), Genetics 162(4), 2025–2035.
 */
export function abcRejection(design: Design, table: ResultTable, options: AbcRejectionOptions): AbcRejection {
  const columns = checkedSummaries(options.observed, table.outputs);
  const width = columns.length;
  if (table.rows !== design.size) {
    const message = `Found ${table.rows} runs; expected ${design.size}, one a point.`;
    throw new ExperimentsError("invalid-counts", message, ["table"]);
  }
  const all = Float64Array.from({ length: table.rows * width }, (_, place) => {
    const [row, column] = [Math.floor(place / width), columns[place % width] as number];
    return table.values[row * table.outputs.length + column] as number;
  });
  for (let column = 0; column < width; column += 1) {
    checkedOutputs(
      all.filter((_, place) => place % width === column),
      table.rows,
    );
  }
  const observed = scaledSummaries(options.observed, all);
  const row = (run: number) => all.subarray(run * width, (run + 1) * width);
  const distances = Float64Array.from({ length: table.rows }, (_, run) => distanceTo(observed, row(run)));
  const tolerance = toleranceOf(options, distances);
  const reach = options.share === undefined ? tolerance : nextFarther(distances, tolerance);
  const weightOf = (distance: number) => {
    if (!(distance <= tolerance)) return 0;
    const part = options.kernel === "epanechnikov" && reach > 0 ? distance / reach : 0;
    return 1 - part * part;
  };
  const accepted = Uint32Array.from(distances.keys()).filter((run) => weightOf(distances[run] as number) > 0);
  const points = new Float64Array(accepted.length * design.dimensions);
  const summaries = new Float64Array(accepted.length * width);
  accepted.forEach((run, kept) => {
    points.set(design.point(run), kept * design.dimensions);
    summaries.set(row(run), kept * width);
  });
  const weights = Float64Array.from(accepted, (run) => weightOf(distances[run] as number));
  const whole = sum(weights);
  const interval = options.share === undefined ? wilson(accepted.length, table.rows) : null;
  return {
    dimensions: design.dimensions,
    rows: accepted.length,
    points,
    summaries,
    distances: Float64Array.from(accepted, (run) => distances[run] as number),
    weights: weights.map((weight) => weight / whole),
    observed,
    tolerance,
    simulations: table.rows,
    effectiveSize: effectiveSizeOf(weights),
    accepted,
    acceptance: table.rows === 0 ? null : { value: accepted.length / table.rows, interval },
  };
}

function toleranceOf({ tolerance, share }: AbcRejectionOptions, distances: Float64Array): number {
  const [given, isShare] = [share ?? tolerance ?? Number.NaN, share !== undefined];
  if ((isShare && tolerance !== undefined) || !(isShare ? given > 0 && given <= 1 : given >= 0)) {
    const message = `Found tolerance ${tolerance} and share ${share}; expected one of them: at least 0, or above 0 and at most 1.`;
    throw new ExperimentsError("invalid-share", message, ["tolerance"]);
  }
  if (!isShare) return given;
  const nearest = Math.max(1, Math.ceil(given * distances.length));
  return distances.slice().sort()[nearest - 1] ?? 0;
}

/** The nearest distance beyond the tolerance; next to nothing beyond it where all runs are kept. */
function nextFarther(distances: Float64Array, tolerance: number): number {
  const farther = distances.reduce(
    (least, distance) => (distance > tolerance ? Math.min(least, distance) : least),
    Infinity,
  );
  return farther < Infinity ? farther : tolerance * (1 + 2 ** -40);
}

import { sum } from "@commonweal/numerics";
import { ExperimentsError } from "../../errors.ts";
import {
  type BootstrapOptions,
  bootstrapEstimates,
  type Estimate,
} from "../../statistics/bootstrapEstimates.ts";
import { checkedCount } from "../../statistics/checkedCount.ts";
import { checkedOutputs } from "../checkedOutputs.ts";

export interface SobolIndicesOptions extends BootstrapOptions {
  /** Of the `saltelli` design that was run. */
  readonly dimensions: number;
  /** Whether the design has second-order blocks. Default: false. */
  readonly secondOrder?: boolean;
}

export interface SobolIndices {
  /** Pairs of points. */
  readonly samples: number;
  /** Of the outputs at A and B, in the square of their unit. */
  readonly variance: number;
  readonly first: readonly Estimate[];
  readonly total: readonly Estimate[];
  /** For each pair of dimensions, the lower one first; `null` without second-order blocks. */
  readonly second: readonly (Estimate & { readonly pair: readonly [number, number] })[] | null;
}

/**
 * Tells how much of an output's variance comes from each parameter alone, in pairs, and with all interactions.
 *
 * First order Σ f(B) (f(AB_i) − f(A)) / nV; total Σ (f(A) − f(AB_i))² / 2nV; second order the mean over both orders of
 * Σ (f(BA_i) f(AB_j) − f(A) f(B)) / nV, less both first orders; outputs about their mean, V the variance at A and B. No
 * unit. True first and total indices lie in 0 to 1, but estimates may leave it where samples are few: nothing is
 * clipped. Intervals are bootstrap percentiles over pairs of points; those of a Sobol sequence are more even than
 * independent ones, so intervals are, as a rule, wider than need be. All `value` is `null` if outputs do not vary.
 *
 * @param outputs one column of a `saltelli` design, in its order
 *
 * O(resamples · samples · indices) time, O(samples · indices) space.
 *
 * @example
 * const design = designOf({ kind: "saltelli", dimensions: 2, samples: 256, seed: 1 });
 * const outputs = Array.from({ length: design.size }, (_, run) => 3 * design.point(run)[0] + design.point(run)[1]);
 * const { first } = sobolIndices(outputs, { dimensions: 2, seed: 1 });
 * Math.abs(first[0].value - 0.9) < 0.01; // => true
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`, `invalid-share`.
 * @see Saltelli et al. (2010), Computer Physics Communications 181(2), 259–270, for the first order; Jansen (1999),
 * Computer Physics Communications 117(1–2), 35–43, for the total; Saltelli (2002), Computer Physics Communications
 * 145(2), 280–297, for the second.
 */
export function sobolIndices(outputs: ArrayLike<number>, options: SobolIndicesOptions): SobolIndices {
  const dimensions = checkedCount("dimensions", options.dimensions, 1, 1e4);
  const { secondOrder = false } = options;
  const rows = 2 + (secondOrder ? 2 : 1) * dimensions;
  const samples = outputs.length / rows;
  if (!(Number.isInteger(samples) && samples >= 1)) {
    const message = `Found ${outputs.length} outputs; expected a multiple of ${rows}, the rows of a pair of points.`;
    throw new ExperimentsError("invalid-counts", message, ["outputs"]);
  }
  const { parts, widest } = centred(checkedOutputs(outputs, samples * rows), rows);
  const pairs = secondOrder ? pairsBelow(dimensions) : [];
  const columns = 2 + 2 * dimensions + pairs.length;
  const terms = new Float64Array(samples * columns);
  for (let sample = 0; sample < samples; sample += 1) {
    const block = parts.subarray(sample * rows, (sample + 1) * rows);
    writeTerms(block, pairs, dimensions, terms.subarray(sample * columns, (sample + 1) * columns));
  }
  const statistics = (means: Float64Array) => indicesFrom(means, pairs, dimensions);
  const purpose = "sobol indices: bootstrap";
  const estimates = bootstrapEstimates({ terms, columns, purpose, statistics }, options);
  const squares = parts.filter((_, run) => run % rows < 2).map((part) => part * part);
  const variance = (sum(squares) / squares.length) * widest * widest;
  return {
    samples,
    variance,
    first: estimates.slice(0, dimensions),
    total: estimates.slice(dimensions, 2 * dimensions),
    second: secondOrder
      ? pairs.map((pair, which) => ({ pair, ...(estimates[2 * dimensions + which] as Estimate) }))
      : null,
  };
}

/** Outputs about the mean at A and B, in parts of the widest of all, so that no square overflows or vanishes. */
function centred(outputs: ArrayLike<number>, rows: number) {
  const values = Float64Array.from(outputs);
  const independent = values.filter((_, run) => run % rows < 2);
  const mean = sum(independent) / independent.length;
  // A constant is its own mean, whatever rounding makes of the division.
  const isConstant = independent.every((value) => value === independent[0]);
  const middle = isConstant ? (independent[0] as number) : mean;
  const widest = values.reduce((most, value) => Math.max(most, Math.abs(value - middle)), 0);
  return { parts: values.map((value) => (widest === 0 ? 0 : (value - middle) / widest)), widest };
}

function pairsBelow(dimensions: number): (readonly [number, number])[] {
  return Array.from({ length: dimensions }, (_, one) =>
    Array.from({ length: dimensions - one - 1 }, (_, after) => [one, one + 1 + after] as const),
  ).flat();
}

/** The numbers of one pair of points whose means all indices are made of. */
function writeTerms(
  block: Float64Array,
  pairs: readonly (readonly [number, number])[],
  dimensions: number,
  out: Float64Array,
): void {
  const [a, b] = block as unknown as [number, number];
  out[0] = (a + b) / 2;
  out[1] = (a * a + b * b) / 2;
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const difference = (block[2 + dimension] as number) - a;
    out[2 + dimension] = b * difference;
    out[2 + dimensions + dimension] = (difference * difference) / 2;
  }
  const ab = block.subarray(2, 2 + dimensions);
  const ba = block.subarray(2 + dimensions);
  pairs.forEach(([one, other], which) => {
    const products =
      (ba[one] as number) * (ab[other] as number) + (ba[other] as number) * (ab[one] as number);
    out[2 + 2 * dimensions + which] = products / 2 - a * b;
  });
}

function indicesFrom(
  means: Float64Array,
  pairs: readonly (readonly [number, number])[],
  dimensions: number,
): (number | null)[] {
  const [mean = 0, square = 0] = means;
  const variance = square - mean * mean;
  const shares = Array.from(means.subarray(2), (mean) => (variance > 0 ? mean / variance : null));
  return shares.map((share, which) => {
    const pair = pairs[which - 2 * dimensions];
    if (share === null || !pair) return share;
    return share - (shares[pair[0]] as number) - (shares[pair[1]] as number);
  });
}

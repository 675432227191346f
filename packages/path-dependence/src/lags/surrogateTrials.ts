import { stream } from "@commonweal/numerics";
import { assignCorrelations } from "./assignCorrelations.ts";
import type { FourierTransform } from "./fourierTransform.ts";
import { peakLag } from "./peakLag.ts";
import { phaseSurrogates } from "./phaseSurrogates.ts";

export interface SurrogateTrials {
  readonly maxLag: number;
  readonly surrogates: number;
  readonly seed: number;
  readonly transform: FourierTransform;
}

/** The largest correlation of the leading series with each surrogate of the following one. */
export function unrelatedPeaks(x: Float64Array, z: Float64Array, trials: SurrogateTrials): number[] {
  const { maxLag, surrogates, seed, transform } = trials;
  const draw = phaseSurrogates(z, transform);
  const trial = new Float64Array(x.length);
  const correlations = new Float64Array(2 * maxLag + 1);
  return Array.from({ length: surrogates }, (_, replication) => {
    draw(stream({ root: seed, replication, purpose: "lag-relation" }), trial);
    assignCorrelations(x, trial, correlations);
    return correlations[peakLag(correlations) + maxLag] as number;
  });
}

/** Lags found, in ascending order, where the relation at `lag` holds without lag and where it holds at the lag. */
export function trialLags(
  x: Float64Array,
  z: Float64Array,
  lag: number,
  { maxLag, surrogates, seed, transform }: SurrogateTrials,
): { atZero: number[]; atLag: number[] } {
  const share = slopeAt(x, z, lag);
  const draw = phaseSurrogates(restOf(x, z, lag, share), transform);
  const rest = new Float64Array(x.length);
  const trial = new Float64Array(x.length);
  const correlations = new Float64Array(2 * maxLag + 1);
  const found = (delay: number) => {
    for (let t = 0; t < trial.length; t += 1) trial[t] = (rest[t] as number) + share * (x[t - delay] ?? 0);
    assignCorrelations(x, trial, correlations);
    return peakLag(correlations);
  };
  const atZero = new Array<number>(surrogates);
  const atLag = new Array<number>(surrogates);
  for (let replication = 0; replication < surrogates; replication += 1) {
    draw(stream({ root: seed, replication, purpose: "lag-precision" }), rest);
    atZero[replication] = found(0);
    atLag[replication] = found(lag);
  }
  const ascending = (a: number, b: number) => a - b;
  return { atZero: atZero.sort(ascending), atLag: atLag.sort(ascending) };
}

/** Slope of the regression of z at t on x at t − lag, over what is recorded of both. */
function slopeAt(x: Float64Array, z: Float64Array, lag: number): number {
  let along = 0;
  let length = 0;
  for (let t = Math.max(0, lag); t < Math.min(x.length, x.length + lag); t += 1) {
    const before = x[t - lag] as number;
    along += before * (z[t] as number);
    length += before * before;
  }
  return length > 0 ? along / length : 0;
}

/** What the regression leaves over; where x is not recorded its mean of 0 stands in. */
function restOf(x: Float64Array, z: Float64Array, lag: number, share: number): Float64Array {
  return z.map((value, t) => value - share * (x[t - lag] ?? 0));
}

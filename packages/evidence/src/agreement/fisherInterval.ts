import { log1p, studentQuantile, tanh } from "@commonweal/numerics";
import type { Interval } from "./Interval.ts";

/** What draws of the units have shown. */
export interface AlphaDraws {
  /** Of the units as they are. */
  readonly alpha: number | null;
  /** Of each draw in which values vary. */
  readonly alphas: readonly number[];
  readonly draws: number;
  /** Units, or clusters of them, that were drawn from. */
  readonly size: number;
  readonly confidence: number;
}

/** Beyond this share of draws without any variation, the values that vary stand in too few units to tell. */
const mostUndefined = 0.09;

/** The interval on Fisher's scale, as `alphaInterval` says; `null` where it would promise too much. */
export function fisherInterval({ alpha, alphas, draws, size, confidence }: AlphaDraws): Interval | null {
  if (alpha === null || alpha >= 1 || alpha <= -1 || size < 2) return null;
  if (alphas.length < 2 || draws - alphas.length > mostUndefined * draws) return null;
  const mean = alphas.reduce((sum, value) => sum + value, 0) / alphas.length;
  const squares = alphas.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const error = Math.sqrt((squares / (alphas.length - 1)) * (size / (size - 1))) / (1 - alpha * alpha);
  const centre = (log1p(alpha) - log1p(-alpha)) / 2;
  const reach = studentQuantile((1 + confidence) / 2, size - 1) * error;
  return { low: tanh(centre - reach), high: tanh(centre + reach) };
}

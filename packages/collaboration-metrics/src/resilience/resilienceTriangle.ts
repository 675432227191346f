import { CollaborationMetricsError } from "../errors.ts";

/**
 * Gives the loss of a sudden drop that recovers at an even speed: the area of the resilience triangle.
 *
 * depth · duration / 2, at least 0, in the unit of quality times the unit of time. A share as depth (0.4 for a drop
 * to 60 percent) gives a loss in units of time.
 *
 * @example
 * resilienceTriangle({ depth: 0.5, duration: 10 }); // => 2.5
 * @throws {CollaborationMetricsError} `invalid-depth`, `invalid-duration` unless finite and at least 0.
 * @see Bruneau et al. (2003), Earthquake Spectra 19(4), 733–752, https://doi.org/10.1193/1.1623497.
 */
export function resilienceTriangle(triangle: { readonly depth: number; readonly duration: number }): number {
  const { depth, duration } = triangle;
  if (!(depth >= 0 && depth < Infinity)) {
    const message = `The depth is ${depth}; expected a finite number of at least 0.`;
    throw new CollaborationMetricsError("invalid-depth", message, ["depth"]);
  }
  if (!(duration >= 0 && duration < Infinity)) {
    const message = `The duration is ${duration}; expected a finite number of at least 0.`;
    throw new CollaborationMetricsError("invalid-duration", message, ["duration"]);
  }
  return (depth * duration) / 2;
}

import type { Stream } from "@commonweal/numerics";
import { checkSeries } from "./checkSeries.ts";
import { phaseSurrogates } from "./phaseSurrogates.ts";

/**
 * Draws a series with the same mean, variance and autocorrelation as another, and nothing else of it.
 *
 * The phases of its discrete Fourier transform are drawn evenly, amplitudes stay (of an even length's fastest cycle
 * the sign is drawn), so that the periodogram is the same and the ends are taken to meet. In the unit of the series.
 * Take trends off before: a line becomes a jump between the ends.
 *
 * O(n log n) time, O(n) space.
 *
 * @example
 * const values = phaseSurrogate([1, 3, 2, 6], stream({ root: 1 }));
 * values.reduce((total, value) => total + value, 0); // ≈ 12
 * @throws {PathDependenceError} `invalid-series` for an empty series or a value that is not finite.
 * @see Theiler, Eubank, Longtin, Galdrikian & Farmer (1992), Physica D 58, 77–94.
 */
export function phaseSurrogate(series: ArrayLike<number>, stream: Stream): Float64Array {
  checkSeries(series, "series", 1);
  const out = new Float64Array(series.length);
  phaseSurrogates(Float64Array.from(series))(stream, out);
  return out;
}

import { cos, type Stream, sin, uniform } from "@commonweal/numerics";
import { type FourierTransform, fourierTransform } from "./fourierTransform.ts";

/** Writes one surrogate into `out`, drawn from the stream. */
export type DrawSurrogate = (stream: Stream, out: Float64Array) => void;

/** Prepares surrogates of a series: what does not change from one to the next is worked out once. */
export function phaseSurrogates(
  series: Float64Array,
  transform: FourierTransform = fourierTransform(series.length),
): DrawSurrogate {
  const length = series.length;
  const real = series.slice();
  const imaginary = new Float64Array(length);
  transform(real, imaginary);
  const amplitudes = real.map((re, k) => Math.sqrt(re * re + (imaginary[k] as number) ** 2) / length);
  const mean = (real[0] as number) / length;
  const middle = length % 2 === 0 ? length / 2 : -1;
  const spare = new Float64Array(length);
  return (stream, out) => {
    out[0] = mean;
    spare[0] = 0;
    for (let k = 1; 2 * k < length; k += 1) {
      const angle = 2 * Math.PI * uniform(stream);
      const amplitude = amplitudes[k] as number;
      out[k] = amplitude * cos(angle);
      spare[k] = amplitude * sin(angle);
      out[length - k] = out[k] as number;
      spare[length - k] = -(spare[k] as number);
    }
    if (middle > 0) {
      const amplitude = amplitudes[middle] as number;
      out[middle] = uniform(stream) < 0.5 ? amplitude : -amplitude;
      spare[middle] = 0;
    }
    transform(out, spare);
  };
}

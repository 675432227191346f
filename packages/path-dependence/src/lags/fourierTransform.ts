import { cos, sin } from "@commonweal/numerics";

/** Transforms complex numbers in place: X_k = Σ x_t e^(−2πi kt/n). Swapping the arrays transforms back, times n. */
export type FourierTransform = (real: Float64Array, imaginary: Float64Array) => void;

/**
 * Prepares the discrete Fourier transform of a length.
 *
 * Kept libraries take their angles from Math.sin and Math.cos, whose last bits differ between engines; here they come
 * from numerics. Powers of two are halved (Cooley and Tukey); any other length becomes a convolution of a power of two
 * (Bluestein). O(n log n) time and O(n) space, about six times as much for lengths that are no power of two.
 *
 * @see Bluestein (1970), IEEE Transactions on Audio and Electroacoustics 18(4), 451–455.
 */
export function fourierTransform(length: number): FourierTransform {
  return (length & (length - 1)) === 0 ? halving(length) : chirping(length);
}

function halving(length: number): FourierTransform {
  const cosines = Float64Array.from({ length: length / 2 }, (_, k) => cos((2 * Math.PI * k) / length));
  const sines = Float64Array.from({ length: length / 2 }, (_, k) => -sin((2 * Math.PI * k) / length));
  return (real, imaginary) => {
    reverseBits(real, imaginary, length);
    for (let size = 2; size <= length; size *= 2) {
      const half = size / 2;
      const stride = length / size;
      for (let start = 0; start < length; start += size) {
        for (let k = 0; k < half; k += 1) {
          const c = cosines[k * stride] as number;
          const s = sines[k * stride] as number;
          const low = start + k;
          const high = low + half;
          const a = real[high] as number;
          const b = imaginary[high] as number;
          const re = a * c - b * s;
          const im = a * s + b * c;
          real[high] = (real[low] as number) - re;
          imaginary[high] = (imaginary[low] as number) - im;
          real[low] = (real[low] as number) + re;
          imaginary[low] = (imaginary[low] as number) + im;
        }
      }
    }
  };
}

function reverseBits(real: Float64Array, imaginary: Float64Array, length: number): void {
  let other = 0;
  for (let place = 1; place < length; place += 1) {
    let bit = length >> 1;
    for (; other & bit; bit >>= 1) other ^= bit;
    other ^= bit;
    if (place >= other) continue;
    const re = real[place] as number;
    const im = imaginary[place] as number;
    real[place] = real[other] as number;
    imaginary[place] = imaginary[other] as number;
    real[other] = re;
    imaginary[other] = im;
  }
}

function chirping(length: number): FourierTransform {
  let padded = 1;
  while (padded < 2 * length - 1) padded *= 2;
  const transform = halving(padded);
  const cosines = new Float64Array(length);
  const sines = new Float64Array(length);
  const kernelReal = new Float64Array(padded);
  const kernelImaginary = new Float64Array(padded);
  for (let k = 0; k < length; k += 1) {
    const angle = (Math.PI * ((k * k) % (2 * length))) / length;
    cosines[k] = cos(angle);
    sines[k] = sin(angle);
    kernelReal[k] = cosines[k] as number;
    kernelImaginary[k] = sines[k] as number;
    kernelReal[(padded - k) % padded] = cosines[k] as number;
    kernelImaginary[(padded - k) % padded] = sines[k] as number;
  }
  transform(kernelReal, kernelImaginary);
  const re = new Float64Array(padded);
  const im = new Float64Array(padded);
  return (real, imaginary) => {
    re.fill(0);
    im.fill(0);
    for (let k = 0; k < length; k += 1) {
      const [a, b] = [real[k] as number, imaginary[k] as number];
      const [c, s] = [cosines[k] as number, sines[k] as number];
      re[k] = a * c + b * s;
      im[k] = b * c - a * s;
    }
    transform(re, im);
    for (let k = 0; k < padded; k += 1) {
      const [a, b] = [re[k] as number, im[k] as number];
      const [c, s] = [kernelReal[k] as number, kernelImaginary[k] as number];
      re[k] = a * c - b * s;
      im[k] = a * s + b * c;
    }
    transform(im, re);
    for (let k = 0; k < length; k += 1) {
      const [a, b] = [(re[k] as number) / padded, (im[k] as number) / padded];
      const [c, s] = [cosines[k] as number, sines[k] as number];
      real[k] = a * c + b * s;
      imaginary[k] = b * c - a * s;
    }
  };
}

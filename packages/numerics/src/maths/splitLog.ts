import { logHigh, logLow, logTableStart } from "./logTable.ts";

const ln2High = 0.6931471805598903;
const ln2Low = 5.497923018708371e-14;
const squareRootOfHalf = Math.SQRT1_2;
/** Adding and taking away 1.5 · 2^52 rounds to a whole number, faster than Math.round. */
const toWhole = 6755399441055744;
const twoTo54 = 18014398509481984;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Which of the two words holds the exponent; every current engine runs on little-endian machines, this costs nothing. */
const top = (() => {
  double[0] = 1;
  return words[1] === 0x3ff00000 ? 1 : 0;
})();

/** ln x of a positive finite x as the sum `high + low`; the object is reused by the next call. */
export interface SplitLog {
  high: number;
  low: number;
}

const result: SplitLog = { high: 0, low: 0 };
const splitter = 134217729;

/**
 * Works out ln x to about 68 bits.
 *
 * x = 2^k z with z in [√½, √2); c is z rounded to 1/128 and r = z/c − 1, so that ln x = k ln2 + ln c + ln(1 + r), the
 * middle term from a table. r is kept as a sum of two doubles.
 */
export function splitLog(x: number): SplitLog {
  let k = 0;
  double[0] = x;
  if (x < 2.2250738585072014e-308) {
    double[0] = x * twoTo54;
    k = -54;
  }
  const word = words[top] as number;
  k += (word >>> 20) - 1022;
  words[top] = (word & 0x000fffff) | 0x3fe00000;
  let z = double[0] as number;
  if (z < squareRootOfHalf) {
    z *= 2;
    k -= 1;
  }

  const step = z * 128 + toWhole - toWhole;
  const c = step / 128;
  const difference = z - c;
  const r = difference / c;
  const big = r * splitter;
  const rHigh = big - (big - r);
  const rLow = (difference - rHigh * c - (r - rHigh) * c) / c;

  const square = r * r;
  const squareRest = rHigh * rHigh - square + 2 * rHigh * (r - rHigh) + (r - rHigh) * (r - rHigh);
  const cube =
    square * r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r * (1 / 6 - r * (1 / 7 - r * (1 / 8 - r * (1 / 9)))))));

  const index = (step - logTableStart) | 0;
  const whole = k * ln2High + (logHigh[index] as number);
  const first = whole + r;
  const firstRest = whole === 0 ? 0 : r - (first - whole);
  const half = -0.5 * square;
  const second = first + half;
  const secondRest = half - (second - first);
  const rest =
    firstRest +
    secondRest +
    (k * ln2Low + (logLow[index] as number)) +
    (rLow * (1 - r) - 0.5 * squareRest + cube);
  result.high = second + rest;
  result.low = rest - (result.high - second);
  return result;
}

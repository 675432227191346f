import { exp, pow } from "@commonweal/numerics";
import { scaledZeta } from "./scaledZeta.ts";

/**
 * Size and imaginary part of E exp(i t (T₁ − T₂)), T the time in which a colour's clocks run through all its balls.
 *
 * The product over clocks of 1 / (1 ∓ i t / j^g), multiplied out to where t is a quarter of the rate, then closed by the
 * logarithm's series, whose sums over balls are zeta functions. `time` is t over the power of `unit` balls.
 */
export function clockCharacteristic(
  first: number,
  second: number,
  exponent: number,
  unit: number,
  time: number,
): { readonly size: number; readonly imaginary: number } {
  // Both are followed to the same ball, or the angle that is left over would not be small.
  const reach = Math.max(first, second, Math.ceil(unit * pow(4 * time, 1 / exponent)) + 24);
  const ofFirst = Math.ceil(reach - first);
  const ofSecond = Math.ceil(reach - second);
  let real = 1;
  let imaginary = 0;
  const divide = (part: number): void => {
    const square = 1 + part * part;
    const turned = (real - part * imaginary) / square;
    imaginary = (imaginary + part * real) / square;
    real = turned;
  };
  for (let ball = 0; ball < ofFirst; ball += 1) divide(time * pow(unit / (first + ball), exponent));
  for (let ball = 0; ball < ofSecond; ball += 1) divide(-time * pow(unit / (second + ball), exponent));

  let logSize = 0;
  let angle = 0;
  const partFirst = time * pow(unit / (first + ofFirst), exponent);
  const partSecond = time * pow(unit / (second + ofSecond), exponent);
  let powerFirst = 1;
  let powerSecond = 1;
  for (let order = 1; order < 60; order += 1) {
    powerFirst *= partFirst;
    powerSecond *= partSecond;
    const one = (powerFirst / order) * scaledZeta(exponent * order, first + ofFirst);
    const other = (powerSecond / order) * scaledZeta(exponent * order, second + ofSecond);
    if (order % 2 === 0) logSize += order % 4 === 0 ? one + other : -one - other;
    else angle += order % 4 === 1 ? one - other : other - one;
    if (one + other < 1e-18) break;
  }
  const shrink = exp(logSize);
  const { sine, cosine } = turn(angle);
  return {
    size: shrink * Math.sqrt(real * real + imaginary * imaginary),
    imaginary: shrink * (real * sine + imaginary * cosine),
  };
}

/** Sine and cosine of a small angle by their series. */
function turn(angle: number): { readonly sine: number; readonly cosine: number } {
  let sine = 0;
  let cosine = 0;
  let power = 1;
  for (let order = 0; order < 24; order += 2) {
    cosine += power;
    power *= angle / (order + 1);
    sine += power;
    power *= -angle / (order + 2);
  }
  return { sine, cosine };
}

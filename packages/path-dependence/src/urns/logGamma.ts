import { log } from "@commonweal/numerics";

const halfLogTwoPi = 0.9189385332046728;

/** Logarithm of the gamma function for x > 0: Stirling's series, after stepping up to 10. */
export function logGamma(x: number): number {
  let product = 1;
  let up = x;
  for (; up < 10; up += 1) product *= up;
  const inverse = 1 / up;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square *
            (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156))))));
  return (up - 0.5) * log(up) - up + halfLogTwoPi + series - log(product);
}

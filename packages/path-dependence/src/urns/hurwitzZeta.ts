import { pow } from "@commonweal/numerics";

/** Bernoulli numbers B_2k over (2k)!. */
const weights = [
  1 / 12,
  -1 / 720,
  1 / 30240,
  -1 / 1209600,
  1 / 47900160,
  -691 / 1307674368000,
  1 / 74724249600,
] as const;

/** Sums (q + i)^−s over all i from 0, for s > 1 and q of 20 or more, by Euler and Maclaurin's formula. */
export function hurwitzZeta(s: number, q: number): number {
  const power = pow(q, -s);
  let total = (power * q) / (s - 1) + power / 2;
  let rising = (s * power) / q;
  weights.forEach((weight, index) => {
    total += weight * rising;
    const next = s + 2 * index + 1;
    rising *= (next * (next + 1)) / (q * q);
  });
  return total;
}

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

/**
 * Sums (1 + i/q)^−s over all i from 0, for s > 1 and q of 20 or more: Hurwitz' zeta function times q^s.
 *
 * By Euler and Maclaurin's formula. Scaled, so that neither large s nor large q overflows.
 */
export function scaledZeta(s: number, q: number): number {
  let total = q / (s - 1) + 1 / 2;
  let rising = s / q;
  weights.forEach((weight, index) => {
    total += weight * rising;
    const next = s + 2 * index + 1;
    rising *= (next * (next + 1)) / (q * q);
  });
  return total;
}

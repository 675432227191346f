import { exp, log, normalCdf } from "@commonweal/numerics";

interface TwoSides {
  /** ξ: how much steeper the drift is on the right than on the left. */
  readonly drift: number;
  /** ξ (φ₂ / φ₁)²: variance of the motion on the right, that on the left being 1. */
  readonly scale: number;
}

/**
 * Gives the distribution of the place of the largest value of V(s): W₁(−s) − |s| / 2 on the left of 0, and
 * √scale W₂(s) − drift s / 2 on the right, W₁ and W₂ Brownian motions (Bai).
 */
export function largestMoveCdf(x: number, { drift, scale }: TwoSides): number {
  // On the right, in units in which it looks like the left: ratio of drifts over variances.
  const steep = drift / scale;
  return x < 0 ? left(-x, steep) : 1 - left((x * drift * drift) / scale, 1 / steep);
}

/**
 * P(place < −x) for a unit side and an other side whose drift over variance is r:
 * −√(x / 2π) e^(−x/8) − (1 + 2r) / (r (1 + r)) e^(r (1 + r) x / 2) Φ(−(½ + r) √x) + (x/2 − 2 + (1 + 2r)² / (r (1 + r))) Φ(−√x / 2).
 */
function left(x: number, r: number): number {
  const root = Math.sqrt(x);
  const first = -Math.sqrt(x / (2 * Math.PI)) * exp(-x / 8);
  const product = r * (1 + r);
  const second = ((1 + 2 * r) / product) * grownTail((product * x) / 2, (0.5 + r) * root);
  const third = (x / 2 - 2 + ((1 + 2 * r) * (1 + 2 * r)) / product) * normalCdf(-root / 2);
  return Math.min(1, Math.max(0, first - second + third));
}

/** e^a Φ(−z), where a may be large while the product is not. */
function grownTail(a: number, z: number): number {
  const tail = normalCdf(-z);
  return tail > 0 ? exp(a + log(tail)) : exp(a - (z * z) / 2) / (z * 2.5066282746310002);
}

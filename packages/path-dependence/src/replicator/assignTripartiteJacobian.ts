import { gainAt, gainSlope } from "./tripartiteGains.ts";

/** Writes the 3 × 3 Jacobian of the dynamic at given shares, row by row. */
export function assignTripartiteJacobian(gains: Float64Array, shares: Float64Array, out: Float64Array): void {
  for (let own = 0; own < 3; own += 1) {
    const first = own === 0 ? 1 : 0;
    const second = own === 2 ? 1 : 2;
    const [x, u, v] = [shares[own] as number, shares[first] as number, shares[second] as number];
    const room = x * (1 - x);
    out[3 * own + own] = (1 - 2 * x) * gainAt(gains, own, u, v);
    out[3 * own + first] = room * gainSlope(gains, own, 0, v);
    out[3 * own + second] = room * gainSlope(gains, own, 1, u);
  }
}

import { gainAt } from "./tripartiteGains.ts";

/** Writes dx/dt = x (1 − x) gain for the shares of state, capital and society. */
export function assignTripartite(gains: Float64Array, shares: Float64Array, slope: Float64Array): void {
  const [x, y, z] = shares as unknown as [number, number, number];
  slope[0] = x * (1 - x) * gainAt(gains, 0, y, z);
  slope[1] = y * (1 - y) * gainAt(gains, 1, x, z);
  slope[2] = z * (1 - z) * gainAt(gains, 2, x, y);
}

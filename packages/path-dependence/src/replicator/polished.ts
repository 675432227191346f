import { solveLinear } from "../choice/solveLinear.ts";
import { gainAt, gainSlope } from "./tripartiteGains.ts";

const rounds = 3;

/** A solution of the three gains brought to the last digits (Newton); as it was where their Jacobian is singular. */
export function polished(gains: Float64Array, point: readonly number[]): Float64Array {
  const shares = Float64Array.from(point);
  const matrix = new Float64Array(9);
  for (let round = 0; round < rounds; round += 1) {
    const [x, y, z] = shares as unknown as [number, number, number];
    const right = Float64Array.of(gainAt(gains, 0, y, z), gainAt(gains, 1, x, z), gainAt(gains, 2, x, y));
    const before = Math.max(...right.map(Math.abs));
    matrix.set([0, gainSlope(gains, 0, 0, z), gainSlope(gains, 0, 1, y)]);
    matrix.set([gainSlope(gains, 1, 0, z), 0, gainSlope(gains, 1, 1, x)], 3);
    matrix.set([gainSlope(gains, 2, 0, y), gainSlope(gains, 2, 1, x), 0], 6);
    if (before === 0 || !solveLinear(matrix, right, 3)) break;
    const [u, v, w] = shares.map((share, k) => share - (right[k] as number)) as unknown as [
      number,
      number,
      number,
    ];
    const left = [gainAt(gains, 0, v, w), gainAt(gains, 1, u, w), gainAt(gains, 2, u, v)];
    if (!(Math.max(...left.map(Math.abs)) < before)) break;
    shares.set([u, v, w]);
  }
  return shares;
}

import { assignTripartiteJacobian } from "./assignTripartiteJacobian.ts";
import type { TripartiteGame, TripartiteShares } from "./TripartiteGame.ts";
import { tripartiteGains } from "./tripartiteGains.ts";
import { tripleOf } from "./tripleOf.ts";

/**
 * Gives the Jacobian of the three-population replicator at any point.
 *
 * Entry 3 i + j is ∂(dx_i/dt) / ∂x_j in the order state, capital, society, per unit of time. It is diagonal at the corners,
 * and its diagonal is 0 at equilibria inside.
 *
 * O(1).
 *
 * @example
 * const alone = [[[0, 0], [0, 0]], [[1, 1], [1, 1]]];
 * const idle = [[[0, 0], [0, 0]], [[0, 0], [0, 0]]];
 * const game = { state: alone, capital: idle, society: idle };
 * tripartiteJacobian(game, { state: 0.25, capital: 0.5, society: 0.5 })[0]; // => 0.5
 * @throws {PathDependenceError} `invalid-parameters` for a payoff that is not finite or a share outside 0 to 1.
 */
export function tripartiteJacobian(game: TripartiteGame, shares: TripartiteShares): Float64Array {
  const out = new Float64Array(9);
  assignTripartiteJacobian(tripartiteGains(game), tripleOf(shares), out);
  return out;
}

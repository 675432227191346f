import { assignTripartite } from "./assignTripartite.ts";
import type { TripartiteGame, TripartiteShares } from "./TripartiteGame.ts";
import { tripartiteGains } from "./tripartiteGains.ts";
import { perGroup, tripleOf } from "./tripleOf.ts";

/**
 * Gives the speed at which the shares of state, capital and society that take action 1 change under replication.
 *
 * dx/dt = x (1 − x) (U_1 − U_0) for each, U being expected payoffs when each player meets one of each other population at
 * random; in shares per unit of time. No path dependence, no lag and no regimes: the baseline that other work on public
 * health emergencies uses.
 *
 * O(1).
 *
 * @example
 * const alone = [[[0, 0], [0, 0]], [[1, 1], [1, 1]]];
 * const idle = [[[0, 0], [0, 0]], [[0, 0], [0, 0]]];
 * const game = { state: alone, capital: idle, society: idle };
 * tripartiteField(game, { state: 0.5, capital: 0.1, society: 0.9 }); // => { state: 0.25, capital: 0, society: 0 }
 * @throws {PathDependenceError} `invalid-parameters` for a payoff that is not finite or a share outside 0 to 1.
 * @see Taylor & Jonker (1978), Mathematical Biosciences 40(1–2), 145–156.
 */
export function tripartiteField(game: TripartiteGame, shares: TripartiteShares): TripartiteShares {
  const slope = new Float64Array(3);
  assignTripartite(tripartiteGains(game), tripleOf(shares), slope);
  return perGroup(slope);
}

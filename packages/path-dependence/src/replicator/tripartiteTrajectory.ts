import { assignRungeKutta, rungeKuttaWork } from "./assignRungeKutta.ts";
import { assignTripartite } from "./assignTripartite.ts";
import { keepShares } from "./keepShares.ts";
import { type StepOptions, stepsOf } from "./StepOptions.ts";
import type { TripartiteGame, TripartiteShares } from "./TripartiteGame.ts";
import { tripartiteGains } from "./tripartiteGains.ts";
import { tripleOf } from "./tripleOf.ts";

/**
 * Follows the shares of state, capital and society that take action 1 under the three-population replicator.
 *
 * Fixed steps of the Runge–Kutta method of fourth order, with the same bits in every engine. Three numbers a row (state,
 * capital, society), one row for the start and one after each step. A population of one mind stays so.
 *
 * O(steps) time and space.
 *
 * @example
 * const alone = [[[0, 0], [0, 0]], [[1, 1], [1, 1]]];
 * const idle = [[[0, 0], [0, 0]], [[0, 0], [0, 0]]];
 * const game = { state: alone, capital: idle, society: idle };
 * const start = { state: 0.5, capital: 0, society: 0.3 };
 * tripartiteTrajectory(game, start, { step: 0.01, steps: 200 }).slice(-3); // ≈ Float64Array.of(0.8807970780, 0, 0.3)
 * @throws {PathDependenceError} `invalid-parameters` for a payoff that is not finite, a share outside 0 to 1, or a step that
 * is not above 0, or so long that a share leaves 0 to 1.
 */
export function tripartiteTrajectory(
  game: TripartiteGame,
  start: TripartiteShares,
  options: StepOptions = {},
): Float64Array {
  const gains = tripartiteGains(game);
  const state = tripleOf(start);
  const { step, steps } = stepsOf(options);
  const work = rungeKuttaWork(3);
  const field = (shares: Float64Array, slope: Float64Array) => {
    assignTripartite(gains, shares, slope);
  };
  const rows = new Float64Array(3 * (steps + 1));
  rows.set(state);
  for (let done = 1; done <= steps; done += 1) {
    assignRungeKutta(state, step, field, work);
    keepShares(state, step);
    rows.set(state, 3 * done);
  }
  return rows;
}

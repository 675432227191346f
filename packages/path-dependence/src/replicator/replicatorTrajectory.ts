import type { SymmetricGame } from "../choice/SymmetricGame.ts";
import { assignReplicator } from "./assignReplicator.ts";
import { assignRungeKutta, rungeKuttaWork } from "./assignRungeKutta.ts";
import { checkShares } from "./checkShares.ts";
import { keepShares } from "./keepShares.ts";
import { type StepOptions, stepsOf } from "./StepOptions.ts";

/**
 * Follows the shares of all actions of a symmetric game under the replicator dynamic.
 *
 * Fixed steps of the Runge–Kutta method of fourth order, with the same bits in every engine as long as the game's payoffs
 * have them; after each step the shares are divided by their sum, which rounding alone moves from 1. Row after row, one
 * for the start and one after each step: the share of action a after step s is at s × actions + a.
 *
 * O(steps × actions) beside the payoffs, time and space.
 *
 * @example
 * const hawkDove = matrixGame([[-1, 4], [0, 2]]);
 * replicatorTrajectory(hawkDove, [0.1, 0.9], { step: 0.1, steps: 600 }).at(-2); // ≈ 0.6666666667
 * @throws {PathDependenceError} `invalid-parameters` unless there is a share for each action, adding up to 1, or where the
 * step is not above 0, or so long that a share leaves 0 to 1.
 * @see Taylor & Jonker (1978), Mathematical Biosciences 40(1–2), 145–156.
 */
export function replicatorTrajectory(
  game: SymmetricGame,
  start: ArrayLike<number>,
  options: StepOptions = {},
): Float64Array {
  checkShares(game, start);
  const { step, steps } = stepsOf(options);
  const { actions } = game;
  const payoffs = new Float64Array(actions);
  const field = (shares: Float64Array, slope: Float64Array) => {
    assignReplicator(game, shares, payoffs, slope);
  };
  const work = rungeKuttaWork(actions);
  const state = Float64Array.from(start);
  const rows = new Float64Array((steps + 1) * actions);
  rows.set(state);
  for (let done = 1; done <= steps; done += 1) {
    assignRungeKutta(state, step, field, work);
    keepShares(state, step);
    let total = 0;
    for (let a = 0; a < actions; a += 1) total += state[a] as number;
    for (let a = 0; a < actions; a += 1) state[a] = (state[a] as number) / total;
    rows.set(state, done * actions);
  }
  return rows;
}

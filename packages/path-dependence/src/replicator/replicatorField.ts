import type { SymmetricGame } from "../choice/SymmetricGame.ts";
import { assignReplicator } from "./assignReplicator.ts";
import { checkShares } from "./checkShares.ts";

/**
 * Gives the speed at which the share of each action changes under the replicator dynamic.
 *
 * dx_a/dt = x_a (π_a(x) − Σ_b x_b π_b(x)), in shares per unit of time, payoffs taken as rates of growth. Actions that
 * nobody takes stay out; the speeds add up to 0.
 *
 * O(actions) beside the payoffs, time and space.
 *
 * @example
 * const hawkDove = matrixGame([[-1, 4], [0, 2]]);
 * replicatorField(hawkDove, [0.5, 0.5]); // => Float64Array.of(0.125, -0.125)
 * @throws {PathDependenceError} `invalid-parameters` unless there is a share for each action, adding up to 1.
 * @see Taylor & Jonker (1978), Mathematical Biosciences 40(1–2), 145–156.
 */
export function replicatorField(game: SymmetricGame, shares: ArrayLike<number>): Float64Array {
  checkShares(game, shares);
  const slope = new Float64Array(game.actions);
  assignReplicator(game, Float64Array.from(shares), new Float64Array(game.actions), slope);
  return slope;
}

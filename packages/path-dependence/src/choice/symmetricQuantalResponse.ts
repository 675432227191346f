import { log } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";
import { principalBranch } from "./principalBranch.ts";
import type { SymmetricGame } from "./SymmetricGame.ts";
import { sharesOfLogs } from "./sharesOfLogs.ts";
import { symmetricSystem } from "./symmetricSystem.ts";

/**
 * Finds the quantal response equilibrium of a symmetric game in which all choose alike.
 *
 * x_a = e^(λ U_a(x)) / Σ_b e^(λ U_b(x)); range [0, 1], no unit, λ per unit of payoff, any number of players. As in
 * `quantalResponse` it is the first point of precision λ on the branch that begins with uniform choice at λ = 0; a
 * symmetric game can also have equilibria in which players differ, which this does not look for.
 *
 * O(steps × (actions³ + actions × payoffs)) time, O(actions²) space; steps grow with the logarithm of λ.
 *
 * @example
 * // Volunteer's dilemma of six: 1 for everybody if there is a volunteer, who pays 0.2.
 * const game = groupGame({ out: [0, 1, 1, 1, 1, 1], part: [0.8, 0.8, 0.8, 0.8, 0.8, 0.8] });
 * symmetricQuantalResponse(game, 5)[1]; // ≈ 0.3734775401
 * @throws {PathDependenceError} `invalid-parameters` without actions, or for a λ that is negative or not finite;
 * `no-convergence` where the branch cannot be followed.
 * @see McKelvey & Palfrey (1995), Games and Economic Behavior 10(1), 6–38.
 */
export function symmetricQuantalResponse(game: SymmetricGame, precision: number): Float64Array {
  const { actions } = game;
  demand(Number.isInteger(actions) && actions >= 1, "actions", actions, "a whole number from 1 on");
  const finite = precision >= 0 && precision < Infinity;
  demand(finite, "precision", precision, "a finite number of at least 0");
  const start = new Float64Array(actions).fill(-log(actions));
  return sharesOfLogs(principalBranch(symmetricSystem(game), start, precision));
}

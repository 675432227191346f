import { flatPayoffs } from "./flatPayoffs.ts";
import type { SymmetricGame } from "./SymmetricGame.ts";

/**
 * Makes the symmetric game of pairs who meet at random out of one table of payoffs.
 *
 * π_a = Σ_b A_ab x_b, with A_ab the payoff of action a against action b and x the shares, in units of payoff.
 *
 * O(actions²) time a call, O(actions²) space.
 *
 * @example
 * const hawkDove = matrixGame([[-1, 4], [0, 2]]);
 * const payoffs = new Float64Array(2);
 * hawkDove.assignPayoffs(Float64Array.of(0.5, 0.5), payoffs);
 * payoffs; // => Float64Array.of(1.5, 1)
 * @throws {PathDependenceError} `invalid-parameters` unless the table is square and finite.
 */
export function matrixGame(table: readonly (readonly number[])[]): SymmetricGame {
  const actions = table.length;
  const flat = flatPayoffs("table", table, actions, actions);
  return {
    actions,
    assignPayoffs(shares, payoffs) {
      for (let own = 0; own < actions; own += 1) {
        let payoff = 0;
        for (let other = 0; other < actions; other += 1) {
          payoff += (flat[own * actions + other] as number) * (shares[other] as number);
        }
        payoffs[own] = payoff;
      }
    },
  };
}

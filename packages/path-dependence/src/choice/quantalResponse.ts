import { log } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";
import { flatPayoffs } from "./flatPayoffs.ts";
import { principalBranch } from "./principalBranch.ts";
import { sharesOfLogs } from "./sharesOfLogs.ts";
import type { TwoPlayerGame } from "./TwoPlayerGame.ts";
import { twoPlayerSystem } from "./twoPlayerSystem.ts";

/** Probability of every action of both players. */
export interface QuantalResponse {
  readonly row: Float64Array;
  readonly column: Float64Array;
}

/**
 * Finds the quantal response equilibrium of a two-player game: each player's logit choice against the other's.
 *
 * p_a = e^(λ U_a(q)) / Σ_b e^(λ U_b(q)) and the same for q; range [0, 1], no unit, λ per unit of payoff. A game can have
 * several; this one lies on the principal branch, which leads without a gap from uniform choice at λ = 0 to a Nash
 * equilibrium as λ grows, and where that branch turns back the first point of precision λ counts. In games whose branch
 * splits (those with exact symmetries may) it goes straight on. There is no value for λ = ∞; the distance to the Nash
 * equilibrium shrinks as 1 / λ where that is mixed, exponentially where it is strict.
 *
 * O(steps × actions³) time, O(actions²) space; steps grow with the logarithm of λ, and with the bends of the branch.
 *
 * @example
 * const game = { row: [[9, 0], [0, 1]], column: [[0, 1], [1, 0]] };
 * const { row, column } = quantalResponse(game, 1);
 * row[0]; // ≈ 0.8935763306
 * column[0]; // ≈ 0.3127803750
 * @throws {PathDependenceError} `invalid-parameters` for tables that do not fit each other, a payoff that is not finite, or
 * a λ that is negative or not finite; `no-convergence` where the branch cannot be followed.
 * @see McKelvey & Palfrey (1995), Games and Economic Behavior 10(1), 6–38; Turocy (2005), Games and Economic Behavior
 * 51(2), 243–263, on following the branch.
 */
export function quantalResponse(game: TwoPlayerGame, precision: number): QuantalResponse {
  const rows = game.row.length;
  const columns = game.row[0]?.length ?? 0;
  const rowPayoffs = flatPayoffs("row", game.row, rows, columns);
  const byRow = flatPayoffs("column", game.column, rows, columns);
  const finite = precision >= 0 && precision < Infinity;
  demand(finite, "precision", precision, "a finite number of at least 0");
  const columnPayoffs = byRow.map((_, k) => byRow[(k % rows) * columns + Math.floor(k / rows)] as number);
  const system = twoPlayerSystem(rowPayoffs, columnPayoffs, rows, columns);
  const start = new Float64Array(rows + columns);
  start.fill(-log(rows), 0, rows);
  start.fill(-log(columns), rows);
  const logs = principalBranch(system, start, precision);
  return { row: sharesOfLogs(logs.subarray(0, rows)), column: sharesOfLogs(logs.subarray(rows)) };
}

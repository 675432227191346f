import { exp } from "@commonweal/numerics";
import type { BranchSystem } from "./BranchSystem.ts";

/**
 * The logit equilibria of a two-player game as a curve: ln p_i − ln p_0 = λ (U_i − U_0) for both players, and shares that
 * add up to 1. Payoffs stand row by row, the column player's with its own actions as rows.
 */
export function twoPlayerSystem(
  rowPayoffs: Float64Array,
  columnPayoffs: Float64Array,
  rows: number,
  columns: number,
): BranchSystem {
  const size = rows + columns;
  const shares = new Float64Array(size);
  return {
    size,
    assign(point, residuals, jacobian) {
      jacobian.fill(0);
      for (let k = 0; k < size; k += 1) shares[k] = exp(point[k] as number);
      const precision = point[size] as number;
      assignPlayer(rowPayoffs, 0, rows, rows, columns);
      assignPlayer(columnPayoffs, rows, columns, 0, rows);

      function assignPlayer(
        payoffs: Float64Array,
        own: number,
        actions: number,
        other: number,
        others: number,
      ) {
        let total = -1;
        for (let action = 0; action < actions; action += 1) {
          const share = shares[own + action] as number;
          total += share;
          jacobian[own * (size + 1) + own + action] = share;
        }
        residuals[own] = total;
        for (let action = 1; action < actions; action += 1) {
          const line = (own + action) * (size + 1);
          let advantage = 0;
          for (let k = 0; k < others; k += 1) {
            const difference = (payoffs[action * others + k] as number) - (payoffs[k] as number);
            const part = difference * (shares[other + k] as number);
            advantage += part;
            jacobian[line + other + k] = -precision * part;
          }
          jacobian[line + own] = -1;
          jacobian[line + own + action] = 1;
          jacobian[line + size] = -advantage;
          const gap = (point[own + action] as number) - (point[own] as number);
          residuals[own + action] = gap - precision * advantage;
        }
      }
    },
  };
}

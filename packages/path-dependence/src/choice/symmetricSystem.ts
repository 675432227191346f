import { exp } from "@commonweal/numerics";
import type { BranchSystem } from "./BranchSystem.ts";
import type { SymmetricGame } from "./SymmetricGame.ts";
import { sharesOfLogs } from "./sharesOfLogs.ts";

/** Step in a logarithm of a share for central differences; the errors of rounding and of the cubic term balance. */
const nudge = 1e-5;

/**
 * The symmetric logit equilibria of a game as a curve: ln x_i − ln x_0 = λ (U_i(x) − U_0(x)), and shares that add up to 1.
 * Payoffs are only asked for at shares of sum 1; their slopes are differences, which Newton's method can live with.
 */
export function symmetricSystem({ actions: size, assignPayoffs }: SymmetricGame): BranchSystem {
  const payoffs = new Float64Array(size);
  const above = new Float64Array(size);
  const below = new Float64Array(size);
  const logs = new Float64Array(size);
  return {
    size,
    assign(point, residuals, jacobian) {
      const precision = point[size] as number;
      jacobian.fill(0);
      for (let k = 0; k < size; k += 1) logs[k] = point[k] as number;
      assignPayoffs(sharesOfLogs(logs), payoffs);
      let total = -1;
      for (let k = 0; k < size; k += 1) {
        const share = exp(point[k] as number);
        total += share;
        jacobian[k] = share;
        logs[k] = (point[k] as number) + nudge;
        assignPayoffs(sharesOfLogs(logs), above);
        logs[k] = (point[k] as number) - nudge;
        assignPayoffs(sharesOfLogs(logs), below);
        logs[k] = point[k] as number;
        for (let row = 1; row < size; row += 1) {
          const up = (above[row] as number) - (above[0] as number);
          const down = (below[row] as number) - (below[0] as number);
          jacobian[row * (size + 1) + k] = (-precision * (up - down)) / (2 * nudge);
        }
      }
      residuals[0] = total;
      for (let row = 1; row < size; row += 1) {
        const advantage = (payoffs[row] as number) - (payoffs[0] as number);
        const line = row * (size + 1);
        jacobian[line] = (jacobian[line] as number) - 1;
        jacobian[line + row] = (jacobian[line + row] as number) + 1;
        jacobian[line + size] = -advantage;
        residuals[row] = (point[row] as number) - (point[0] as number) - precision * advantage;
      }
    },
  };
}

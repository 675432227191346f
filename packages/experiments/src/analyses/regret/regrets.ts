import { type Better, regretTable } from "./regretTable.ts";

/**
 * Tells how much each intervention falls short of the best one, scenario by scenario.
 *
 * 0 where it is the best, else more, in the unit of the output: a row an intervention. These are sums over nothing but
 * one run each, so they have no interval; `robustness` has.
 *
 * O(interventions · scenarios).
 *
 * @example
 * regrets([[9, 1], [6, 5]], "larger"); // => [Float64Array.of(0, 4), Float64Array.of(3, 0)]
 * regrets([[9, 1], [6, 5]], "smaller"); // => [Float64Array.of(3, 0), Float64Array.of(0, 4)]
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`.
 * @see Savage (1951), Journal of the American Statistical Association 46(253), 55–67.
 */
export function regrets(outcomes: readonly ArrayLike<number>[], better: Better): readonly Float64Array[] {
  return regretTable(outcomes, better).regrets;
}

import { demand } from "../model/demand.ts";

export interface SampledPublicGood {
  /** Actors in all, at least 2. */
  readonly population: number;
  /** Actors in a group, from 2 to the population. */
  readonly groupSize: number;
  /** Factor r by which contributions grow before they are shared. */
  readonly multiplication: number;
  /** Cost of a contribution. Default: 1. */
  readonly cost?: number;
}

/**
 * Gives by how much contributors to a linear public good do better than free riders, in a finite population.
 *
 * d = −c (1 − (r / n) (N − n) / (N − 1)), in units of payoff: groups of n are drawn from N actors without putting back, so
 * a contributor meets one contributor fewer than a free rider does. It does not depend on how many contribute; without
 * limit of N it is (r / n − 1) c. A group of everybody (n = N) gives −c for every r.
 *
 * O(1).
 *
 * @example
 * publicGoodAdvantage({ population: 5, groupSize: 5, multiplication: 3 }); // => -1
 * @throws {PathDependenceError} `invalid-parameters` for sizes that are not whole or out of range, or a factor or cost that
 * is not a finite number of at least 0.
 */
export function publicGoodAdvantage({
  population,
  groupSize,
  multiplication,
  cost = 1,
}: SampledPublicGood): number {
  demand(
    Number.isInteger(population) && population >= 2,
    "population",
    population,
    "a whole number from 2 on",
  );
  const fits = Number.isInteger(groupSize) && groupSize >= 2 && groupSize <= population;
  demand(fits, "groupSize", groupSize, `a whole number from 2 to ${population}`);
  demand(multiplication >= 0 && multiplication < Infinity, "multiplication", multiplication, "at least 0");
  demand(cost >= 0 && cost < Infinity, "cost", cost, "a finite number of at least 0");
  return -cost * (1 - ((multiplication / groupSize) * (population - groupSize)) / (population - 1));
}

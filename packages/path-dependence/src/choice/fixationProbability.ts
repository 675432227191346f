import { exp } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";

/**
 * Gives the chance that one mutant's action takes over a whole population under Fermi imitation.
 *
 * ρ = 1 / Σ_{j<N} Π_{k≤j} e^(−β d(k)), range [0, 1], no unit, with d(k) the payoff of a mutant less that of a resident
 * when k of N actors are mutants. In each step one actor, drawn at random, compares itself with another; there are no new
 * mutants. β = 0 or d = 0 gives 1 / N. Sums are kept in logarithms, so ρ only reads 0 below about 1e−308.
 *
 * O(population) time, O(1) space.
 *
 * @example
 * fixationProbability(50, () => 3, 0); // ≈ 0.02
 * fixationProbability(2, () => 1, 1); // ≈ 0.7310585786
 * @throws {PathDependenceError} `invalid-parameters` unless the population is a whole number from 2 on, β finite and at
 * least 0, and every d(k) finite.
 * @see Traulsen, Nowak & Pacheco (2006), Physical Review E 74, 011909.
 */
export function fixationProbability(
  population: number,
  advantage: (mutants: number) => number,
  intensity: number,
): number {
  demand(
    Number.isInteger(population) && population >= 2,
    "population",
    population,
    "a whole number from 2 on",
  );
  demand(intensity >= 0 && intensity < Infinity, "intensity", intensity, "a finite number of at least 0");
  let exponent = 0;
  let largest = 0;
  let total = 1;
  for (let mutants = 1; mutants < population; mutants += 1) {
    const difference = advantage(mutants);
    demand(Number.isFinite(difference), `advantage(${mutants})`, difference, "a finite number", [
      "advantage",
    ]);
    exponent -= intensity * difference;
    if (exponent > largest) {
      total = total * exp(largest - exponent) + 1;
      largest = exponent;
    } else total += exp(exponent - largest);
  }
  return exp(-largest) / total;
}

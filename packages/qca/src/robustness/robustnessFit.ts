import { QcaError } from "../errors.ts";
import { checkPair } from "../sets/checkPair.ts";
import type { SufficiencyFit } from "../solutions/Solution.ts";
import { sufficiencyFit } from "../solutions/sufficiencyFit.ts";

export interface RobustnessFit {
  /** Memberships in the robust core: in the initial solution and in every test solution. */
  readonly core: Float64Array;
  readonly coreFit: SufficiencyFit;
  /** Inclusion of the initial solution over that of the core: 1 where the core is no more consistent. */
  readonly inclusion: number | null;
  /** Coverage of the core over that of the initial solution: 1 where the core covers as much. */
  readonly coverage: number | null;
  /** How far the initial solution is the same set as the intersection of the test solutions: Σ min / Σ max. */
  readonly similarityToIntersection: number | null;
  /** The same for the union of the test solutions. */
  readonly similarityToUnion: number | null;
}

/**
 * Compares a solution with those of other plausible choices by their memberships: the fit-oriented test of robustness.
 *
 * Give memberships as of `modelMemberships`. All from 0 to 1, no unit, but `inclusion`, which passes 1 where the core is less
 * consistent; `null` where a denominator is 0. O(solutions × cases).
 *
 * @example
 * const fit = robustnessFit([1, 0.5, 0], [[0.5, 0.5, 0]], [1, 0.5, 0]);
 * fit.coverage; // => 1 / 1.5
 * fit.similarityToUnion; // => 1 / 1.5
 * @throws {QcaError} `unequal-lengths` also without test solutions, `invalid-membership`.
 * @see Oana & Schneider (2021), A Robustness Test Protocol for Applied QCA; `robustness.fit` of the R package SetMethods.
 */
export function robustnessFit(
  initial: ArrayLike<number>,
  tests: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
): RobustnessFit {
  if (tests.length === 0) {
    throw new QcaError("unequal-lengths", "There are 0 test solutions; expected at least one.", ["tests"]);
  }
  checkPair(initial, outcome, ["initial"]);
  for (const [place, set] of tests.entries()) checkPair(set, outcome, ["tests", place]);
  const y = Float64Array.from(outcome);
  const over = (join: (...values: number[]) => number, sets: readonly ArrayLike<number>[]) =>
    Float64Array.from(outcome, (_, index) => join(...sets.map((set) => set[index] as number)));
  const core = over(Math.min, [initial, ...tests]);
  const [own, coreFit] = [sufficiencyFit(Float64Array.from(initial), y), sufficiencyFit(core, y)];
  const ratio = (part: number | null, whole: number | null) =>
    part === null || !whole ? null : part / whole;
  const total = (set: Float64Array) => set.reduce((sum, one) => sum + one, 0);
  const likeness = (other: Float64Array) =>
    ratio(total(over(Math.min, [initial, other])), total(over(Math.max, [initial, other])));
  return {
    core,
    coreFit,
    inclusion: ratio(own.inclusion, coreFit.inclusion),
    coverage: ratio(coreFit.coverage, own.coverage),
    similarityToIntersection: likeness(over(Math.min, tests)),
    similarityToUnion: likeness(over(Math.max, tests)),
  };
}

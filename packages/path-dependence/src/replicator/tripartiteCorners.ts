import type { TripartiteGame, TripartiteShares, TripartiteStability } from "./TripartiteGame.ts";
import { gainAt, tripartiteGains } from "./tripartiteGains.ts";
import { perGroup } from "./tripleOf.ts";

/** A point at which everybody in a population does the same. */
export interface TripartiteCorner {
  readonly shares: TripartiteShares;
  /** Rates at which departures of each population grow, per unit of time. */
  readonly eigenvalues: TripartiteShares;
  readonly stability: TripartiteStability;
}

/**
 * Classifies the eight corners of the three-population replicator, at which each population is of one mind.
 *
 * The Jacobian is diagonal there: the eigenvalue of a player is (1 − 2x) (U_1 − U_0), what it would gain by the other
 * action, exactly a difference of payoffs. Stable where all are negative (a strict Nash equilibrium), unstable where all
 * are positive, a saddle where signs differ, undecided where one is 0. In the order 000, 001, 010, …, 111 of state,
 * capital, society.
 *
 * O(1).
 *
 * @example
 * const alone = [[[0, 0], [0, 0]], [[1, 1], [1, 1]]];
 * const second = [[[0, 0], [2, 2]], [[0, 0], [2, 2]]];
 * const third = [[[0, 3], [0, 3]], [[0, 3], [0, 3]]];
 * const corners = tripartiteCorners({ state: alone, capital: second, society: third });
 * corners[7].eigenvalues; // => { state: -1, capital: -2, society: -3 }
 * corners.map(({ stability }) => stability).lastIndexOf("stable"); // => 7
 * @throws {PathDependenceError} `invalid-parameters` for a payoff that is not finite.
 */
export function tripartiteCorners(game: TripartiteGame): TripartiteCorner[] {
  const gains = tripartiteGains(game);
  return Array.from({ length: 8 }, (_, corner) => {
    const [x, y, z] = [corner >> 2, (corner >> 1) & 1, corner & 1] as [number, number, number];
    const values = [
      gainAt(gains, 0, y, z) * (1 - 2 * x),
      gainAt(gains, 1, x, z) * (1 - 2 * y),
      gainAt(gains, 2, x, y) * (1 - 2 * z),
    ].map((value) => (value === 0 ? 0 : value));
    return { shares: perGroup([x, y, z]), eigenvalues: perGroup(values), stability: stabilityOf(values) };
  });
}

function stabilityOf(eigenvalues: readonly number[]): TripartiteStability {
  if (eigenvalues.some((value) => value === 0)) return "undecided";
  if (eigenvalues.every((value) => value < 0)) return "stable";
  return eigenvalues.every((value) => value > 0) ? "unstable" : "saddle";
}

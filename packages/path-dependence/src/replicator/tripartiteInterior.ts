import { assignTripartiteJacobian } from "./assignTripartiteJacobian.ts";
import { bilinearOf } from "./bilinearOf.ts";
import type { Complex } from "./Complex.ts";
import { eigenvaluesInside } from "./eigenvaluesInside.ts";
import { interiorCandidates } from "./interiorCandidates.ts";
import { polished } from "./polished.ts";
import type { TripartiteGame, TripartiteShares, TripartiteStability } from "./TripartiteGame.ts";
import { tripartiteGains } from "./tripartiteGains.ts";
import { perGroup } from "./tripleOf.ts";

/** An equilibrium at which all three populations are mixed. */
export interface TripartiteInteriorPoint {
  readonly shares: TripartiteShares;
  /** Rates per unit of time; they add up to 0. */
  readonly eigenvalues: readonly [Complex, Complex, Complex];
  /** A saddle, or undecided where all real parts are 0; such a point is never stable. */
  readonly stability: TripartiteStability;
}

export interface TripartiteInterior {
  /** Isolated equilibria, by the share of the state. */
  readonly points: readonly TripartiteInteriorPoint[];
  /** Whether the equations leave a line or more of solutions somewhere, of which none is listed. */
  readonly continuum: boolean;
}

/** Nearer to a face than this counts as on it. */
const margin = 1e-12;

/**
 * Finds the equilibria of the three-population replicator at which all three populations are mixed.
 *
 * Inside, every gain U_1 − U_0 must be 0. Each is linear in each of the two other shares, so two of them give x and y as
 * ratios of linear functions of z, and the third a quadratic in z: two equilibria at most, found in closed form and then
 * polished. As the trace of the Jacobian is 0 there, none attracts: saddles, or centres that linearisation leaves
 * undecided.
 *
 * Limits: a coefficient below 1e−12 of its scale counts as 0, two roots nearer than about 1e−6 as one, and a share within
 * 1e−12 of 0 or 1 as on the face. Equilibria on faces and edges are not looked for.
 *
 * O(1).
 *
 * @example
 * // State acts if capital does not, capital if society does, society if state does.
 * const state = [[[0, 0], [0, 0]], [[1, 1], [-1, -1]]];
 * const capital = [[[0, 0], [-1, 1]], [[0, 0], [-1, 1]]];
 * const society = [[[0, -1], [0, -1]], [[0, 1], [0, 1]]];
 * const { points } = tripartiteInterior({ state, capital, society });
 * points.map(({ shares }) => shares); // => [{ state: 0.5, capital: 0.5, society: 0.5 }]
 * points[0].stability; // => "saddle"
 * @throws {PathDependenceError} `invalid-parameters` for a payoff that is not finite.
 * @see Selten (1980), Journal of Theoretical Biology 84(1), 93–101, on why asymmetric contests have no mixed stable state.
 */
export function tripartiteInterior(game: TripartiteGame): TripartiteInterior {
  const gains = tripartiteGains(game);
  const [a, b, c] = [bilinearOf(gains, 0), bilinearOf(gains, 1), bilinearOf(gains, 2)] as const;
  const { points, continuum } = interiorCandidates(a, b, c);
  const inside = points
    .map((point) => polished(gains, point))
    .filter((shares) => shares.every((share) => share > margin && share < 1 - margin))
    .sort((one, other) => (one[0] as number) - (other[0] as number));
  return { points: inside.map((shares) => described(gains, shares)), continuum };
}

function described(gains: Float64Array, shares: Float64Array): TripartiteInteriorPoint {
  const jacobian = new Float64Array(9);
  assignTripartiteJacobian(gains, shares, jacobian);
  const eigenvalues = eigenvaluesInside(jacobian);
  const centre = eigenvalues.every(({ real }) => real === 0);
  return { shares: perGroup(shares), eigenvalues, stability: centre ? "undecided" : "saddle" };
}

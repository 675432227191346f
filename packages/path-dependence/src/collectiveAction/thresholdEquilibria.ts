import { demand } from "../model/demand.ts";
import type { FixedPoint } from "../urns/FixedPoint.ts";
import { fixedPoints } from "../urns/fixedPoints.ts";
import { twoColourRule } from "../urns/twoColourRule.ts";

export interface ThresholdEquilibriaOptions {
  /** Cells into which 0 to 1 is cut, even; two equilibria within one are missed. Default: 1000. */
  readonly cells?: number;
}

/** A gap of this size at a change of sign is a jump over the diagonal, not an equilibrium. */
const jump = 1e-6;

/**
 * Finds all shares of acting people that reproduce themselves, given how thresholds are distributed.
 *
 * Solves F(r) = r on [0, 1], no unit; F(r) is the share of people whose threshold is r or less, so that it never falls.
 * Ascending. A cascade that begins with nobody ends in the first of them; a stable one ("downcrossing") holds against
 * small departures, an unstable one is the critical mass beyond which action grows by itself. A touchpoint holds from
 * below only, and goes with the next small change of F. Where F jumps over the diagonal there is no equilibrium. With
 * F(r) = r everything is one: a continuum from 0 to 1.
 *
 * Scanned in cells, then halved to the last digit; touchpoints to about 1e-8.
 *
 * O(cells) evaluations of F, and some 100 for every equilibrium.
 *
 * @example
 * const equilibria = thresholdEquilibria(normalThresholds(0.25, 0.12));
 * equilibria.map(({ stable }) => stable); // => [true, false, true]
 * equilibria[0].share; // ≈ 0.0402113397
 * @throws {PathDependenceError} `invalid-rule` where F leaves 0 to 1, `invalid-parameters` where it falls,
 * `invalid-option` unless cells is a whole number from 2 to 1e7.
 * @see Granovetter (1978), American Journal of Sociology 83(6), 1420–1443.
 */
export function thresholdEquilibria(
  cdf: (share: number) => number,
  options: ThresholdEquilibriaOptions = {},
): FixedPoint[] {
  const { cells = 1000 } = options;
  const found = fixedPoints(twoColourRule(cdf), { cells });
  let before = cdf(0);
  for (let cell = 1; cell <= cells; cell += 1) {
    const now = cdf(cell / cells);
    demand(now >= before, `cdf(${cell / cells})`, now, `at least ${before}, as a cell before`, ["cdf"]);
    before = now;
  }
  return found.filter(({ share, until }) => until > share || Math.abs(cdf(share) - share) < jump);
}

import { checkWhole } from "./checkWhole.ts";
import type { DrawRule } from "./DrawRule.ts";
import { drift } from "./drift.ts";
import type { FixedPoint } from "./FixedPoint.ts";
import { lowestPoint } from "./lowestPoint.ts";
import { signChange } from "./signChange.ts";

export interface FixedPointsOptions {
  /** Cells into which 0 to 1 is cut, even; two crossings within one are missed. Default: 1000. */
  readonly cells?: number;
}

/** A drift below this counts as none. */
const flat = 1e-13;

/**
 * Finds the shares that a draw rule of two colours keeps, and whether histories can end there.
 *
 * Solves f(x) = x on [0, 1], no unit. Where f crosses the diagonal downwards the share is stable and histories end there
 * with positive chance; an upcrossing is unstable and has chance 0; a touchpoint attracts from one side. A stretch with
 * f(x) = x is a continuum: all of 0 to 1 for Polya's urn. At 0 and 1 the one neighbouring side decides. A rule that
 * jumps across the diagonal is named by its jump. Ascending; every rule has at least one.
 *
 * Scanned in cells, then halved to the last digit (a touchpoint to about 1e-8, at which a drift below 1e-13 counts as
 * none).
 *
 * O(cells) evaluations of the rule, and some 100 for every point found.
 *
 * @example
 * fixedPoints(logitRule(3)).map(({ kind }) => kind); // => ["downcrossing", "upcrossing", "downcrossing"]
 * fixedPoints(logitRule(3))[0].share; // ≈ 0.0707201817
 * fixedPoints(balancingRule); // => [{ share: 0.5, until: 0.5, kind: "downcrossing", stable: true }]
 * fixedPoints(linearRule); // => [{ share: 0, until: 1, kind: "continuum", stable: null }]
 * @throws {PathDependenceError} `invalid-rule` (a chance outside 0 to 1), `invalid-option` unless cells is a whole number
 * from 2 to 1e7.
 * @see Hill, Lane & Sudderth (1980), The Annals of Probability 8(2), 214–226.
 */
export function fixedPoints(rule: DrawRule, { cells = 1000 }: FixedPointsOptions = {}): FixedPoint[] {
  checkWhole("cells", cells, 2, 1e7);
  const driftAt = drift(rule);
  const drifts = Float64Array.from({ length: cells + 1 }, (_, cell) => driftAt(cell / cells));
  const signs = Int8Array.from(drifts, signOf);
  const found: FixedPoint[] = [];
  for (let cell = 0; cell <= cells; cell += 1) {
    const sign = signs[cell] as number;
    if (sign === 0) {
      let last = cell;
      while (signs[last + 1] === 0) last += 1;
      found.push(named(cell / cells, last / cells, signs[cell - 1], signs[last + 1]));
      cell = last;
      continue;
    }
    const size = Math.abs(drifts[cell] as number);
    const lowest =
      signs[cell - 1] === sign &&
      signs[cell + 1] === sign &&
      size < Math.abs(drifts[cell - 1] as number) &&
      size <= Math.abs(drifts[cell + 1] as number);
    if (lowest) found.push(...nearTouch(driftAt, (cell - 1) / cells, (cell + 1) / cells, sign));
    if (signs[cell + 1] === -sign) {
      const share = signChange(driftAt, cell / cells, (cell + 1) / cells);
      found.push(named(share, share, sign, -sign));
    }
  }
  return found;
}

function signOf(drift: number): number {
  return Math.abs(drift) <= flat ? 0 : Math.sign(drift);
}

/** Names a point by the drift to its left and right; beyond 0 and 1 the drift counts as opposite. */
function named(share: number, until: number, left?: number, right?: number): FixedPoint {
  if (until > share) return { share, until, kind: "continuum", stable: null };
  const before = left ?? -(right as number);
  const after = right ?? -before;
  if (before === after) return { share, until, kind: "touchpoint", stable: null };
  const stable = before > 0;
  return { share, until, kind: stable ? "downcrossing" : "upcrossing", stable };
}

/** Looks where the rule comes closest to the diagonal: none, one touchpoint, or two crossings close together. */
function nearTouch(driftAt: (x: number) => number, from: number, to: number, sign: number): FixedPoint[] {
  const share = lowestPoint((x) => sign * driftAt(x), from, to);
  const closest = signOf(driftAt(share));
  if (closest === sign) return [];
  if (closest === 0) return [named(share, share, sign, sign)];
  const first = signChange(driftAt, from, share);
  const second = signChange(driftAt, share, to);
  return [named(first, first, sign, -sign), named(second, second, -sign, sign)];
}

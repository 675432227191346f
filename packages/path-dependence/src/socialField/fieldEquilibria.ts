import { tanh } from "@commonweal/numerics";
import { signChange } from "../urns/signChange.ts";
import { fieldLoads } from "./fieldLoads.ts";
import { fieldTurns } from "./fieldTurns.ts";
import type { SocialField } from "./SocialField.ts";

/** A mean choice that reproduces itself. */
export interface FieldEquilibrium {
  /** Mean choice m, from −1 to 1; the share that chooses +1 is (1 + m) / 2. */
  readonly mean: number;
  /** Slope K (1 − m²) of the response at m. */
  readonly slope: number;
  /** Whether small departures shrink when choices are revised bit by bit. `null` at a fold, and for slope 1. */
  readonly stable: boolean | null;
}

/**
 * Finds all equilibria of binary choice under social influence (Brock and Durlauf's mean field).
 *
 * Solves m = tanh(βh + βJ m), m in [−1, 1], no unit; K = βJ. One equilibrium where K ≤ 1; beyond, one or three, of which
 * the middle one is unstable, and two at a fold (βh = ±H(K)), where a pair is about to vanish. Ascending. Stability is
 * that of gradual revision, dm/dt = tanh(βh + Km) − m; if all revise at once, K < −1 can also swing for ever.
 *
 * Each piece between the turning points of the response is halved to the last digit, so that none is missed.
 *
 * O(1).
 *
 * @example
 * fieldEquilibria({ precision: 1.5, coupling: 1 }).map(({ stable }) => stable); // => [true, false, true]
 * fieldEquilibria({ precision: 1.5, coupling: 1 })[2].mean; // ≈ 0.8585596366
 * fieldEquilibria({ precision: 0.5, coupling: 1 }); // => [{ mean: 0, slope: 0.5, stable: true }]
 * @throws {PathDependenceError} `invalid-parameters` for a negative β or what is not finite.
 * @see Brock & Durlauf (2001), Review of Economic Studies 68(2), 235–260.
 */
export function fieldEquilibria(field: SocialField): FieldEquilibrium[] {
  const { pull, push } = fieldLoads(field);
  const gap = (m: number) => tanh(push + pull * m) - m;
  const found: FieldEquilibrium[] = [];
  const add = (mean: number, fold = false) => {
    const slope = pull * (1 - mean * mean);
    found.push({ mean, slope, stable: fold || slope === 1 ? null : slope < 1 });
  };
  const between = (from: number, to: number) => {
    if (gap(from) === 0) return from;
    return gap(to) === 0 ? to : signChange(gap, from, to);
  };

  const turns = fieldTurns(pull, push);
  if (!turns) {
    add(push === 0 ? 0 : between(-1, 1));
    return found;
  }
  const { valley, hill, below, above } = turns;
  if (below < 0) add(between(-1, valley));
  else if (below === 0) add(valley, true);
  if (below < 0 && above > 0) add(push === 0 ? 0 : between(valley, hill));
  if (above > 0) add(between(hill, 1));
  else if (above === 0) add(hill, true);
  return found;
}

import { exp, expm1, log, pow } from "@commonweal/numerics";
import type { AdoptionRace } from "./AdoptionRace.ts";
import { adoptionBarriers } from "./adoptionBarriers.ts";
import { checkedRace } from "./checkedRace.ts";

export interface AdoptionChances {
  /** Chance that A locks in. */
  readonly a: number;
  /** Chance that B locks in. */
  readonly b: number;
}

/**
 * Finds the chances that each of two technologies locks in.
 *
 * A walk of the lead between the barriers of `adoptionBarriers`, D_A above and D_B below: with even arrivals A wins with
 * D_B / (D_A + D_B), with chance p of type R and ρ = (1 − p) / p with (1 − ρ^D_B) / (1 − ρ^(D_A + D_B)) (gambler's ruin).
 * Range [0, 1], no unit; the two sum to 1. With one barrier only, it is reached surely if arrivals do not lean away from
 * it, else with (p / (1 − p))^D_A; the rest is never locked in.
 *
 * `null` without any barrier: no lock-in is defined.
 *
 * O(1).
 *
 * @example
 * const race = { typeR: { payoffA: 3, payoffB: 0, returns: 1 }, typeS: { payoffA: 0, payoffB: 1, returns: 1 } };
 * adoptionChances(race).a; // ≈ 0.6666666667
 * @throws {PathDependenceError} `invalid-race`.
 * @see Feller (1968), An Introduction to Probability Theory and Its Applications, volume 1, chapter XIV.
 */
export function adoptionChances(race: AdoptionRace): AdoptionChances | null {
  const { a, b } = adoptionBarriers(race);
  const { chanceR } = checkedRace(race);
  if (a === null && b === null) return null;
  if (a === null) return { a: 0, b: reached(b as number, 1 - chanceR) };
  if (b === null) return { a: reached(a, chanceR), b: 0 };
  return { a: upperFirst(a, b, chanceR), b: upperFirst(b, a, 1 - chanceR) };
}

/** Chance that a walk ever gets up to a barrier when nothing stops it below. */
function reached(barrier: number, up: number): number {
  return up >= 0.5 ? 1 : pow(up / (1 - up), barrier);
}

/** Chance that a walk reaches the barrier above before the one below. */
function upperFirst(above: number, below: number, up: number): number {
  if (up === 0 || up === 1) return up;
  const lean = log((1 - up) / up);
  if (lean === 0) return below / (above + below);
  if (lean < 0) return expm1(below * lean) / expm1((above + below) * lean);
  return (exp(-above * lean) * expm1(-below * lean)) / expm1(-(above + below) * lean);
}

import type { AdoptionRace } from "./AdoptionRace.ts";
import { checkedRace } from "./checkedRace.ts";
import { defectionLead } from "./defectionLead.ts";

export interface AdoptionBarriers {
  /** Lead of A at which everybody takes A from then on; `null` when there is none. */
  readonly a: number | null;
  /** Lead of B at which everybody takes B from then on; `null` when there is none. */
  readonly b: number | null;
}

/**
 * Finds the leads at which a race of two technologies is locked in.
 *
 * In adopters, whole numbers: A locks in at a lead of floor((b_S − a_S) / s) + 1, at which type S defects to it, B at
 * floor((a_R − b_R) / r) + 1, with s and r the returns of the types. A tie keeps its own taste, hence the + 1; leads are
 * whole, hence floor. Arthur's formula has neither: see `continuousAdoptionChance`.
 *
 * `null` where nobody is ever locked in: with returns of 0 a type never defects, and with falling returns it deserts its
 * own technology as soon as that leads by much, so that neither side can keep a lead. A's barrier needs s > 0 and r ≥ 0,
 * B's needs r > 0 and s ≥ 0.
 *
 * O(1).
 *
 * @example
 * const race = { typeR: { payoffA: 10, payoffB: 8, returns: 1 }, typeS: { payoffA: 8, payoffB: 10, returns: 1 } };
 * adoptionBarriers(race); // => { a: 3, b: 3 }
 * adoptionBarriers({ ...race, typeR: { ...race.typeR, returns: 0 } }); // => { a: 3, b: null }
 * @throws {PathDependenceError} `invalid-race`: payoffs or returns not finite, a type that likes the other technology
 * better at the start, a chance outside 0 to 1.
 * @see Arthur (1989), The Economic Journal 99(394), 116–131.
 */
export function adoptionBarriers(race: AdoptionRace): AdoptionBarriers {
  const { gapR, gapS, returnsR, returnsS } = checkedRace(race);
  return {
    a: returnsS > 0 && returnsR >= 0 ? defectionLead(gapS, returnsS) : null,
    b: returnsR > 0 && returnsS >= 0 ? defectionLead(gapR, returnsR) : null,
  };
}

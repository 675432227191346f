import { checkWhole } from "../urns/checkWhole.ts";
import type { AdoptionRace } from "./AdoptionRace.ts";
import { adoptionBarriers } from "./adoptionBarriers.ts";
import { checkedRace } from "./checkedRace.ts";

export interface LockedChances {
  /** Chance that A has locked in by arrival n, for n = 0, 1, …. */
  readonly a: Float64Array;
  /** Chance that B has locked in by arrival n. */
  readonly b: Float64Array;
}

/**
 * Finds the exact chances that a race is locked in after each number of arrivals.
 *
 * Entry n is P(locked in by arrival n), rising, range [0, 1], no unit. By recursion over the lead, not by sampling.
 *
 * `null` without any barrier.
 *
 * O(arrivals × leads between the barriers, at most arrivals) time, O(arrivals) space.
 *
 * @example
 * const race = { typeR: { payoffA: 10, payoffB: 8, returns: 1 }, typeS: { payoffA: 8, payoffB: 10, returns: 1 } };
 * lockedChances(race, 5).a; // => Float64Array.of(0, 0, 0, 0.125, 0.125, 0.21875)
 * @throws {PathDependenceError} `invalid-race`, `invalid-option` unless arrivals is a whole number from 0 to 1e6.
 */
export function lockedChances(race: AdoptionRace, arrivals: number): LockedChances | null {
  checkWhole("arrivals", arrivals, 0, 1e6);
  const { a: above, b: below } = adoptionBarriers(race);
  const { chanceR } = checkedRace(race);
  if (above === null && below === null) return null;
  const top = Math.min(above ?? Infinity, arrivals + 1);
  const bottom = Math.min(below ?? Infinity, arrivals + 1);
  const leads = top + bottom + 1;
  let now = new Float64Array(leads);
  let next = new Float64Array(leads);
  now[bottom] = 1;
  const a = new Float64Array(arrivals + 1);
  const b = new Float64Array(arrivals + 1);
  for (let arrival = 1; arrival <= arrivals; arrival += 1) {
    next.fill(0);
    next[0] = now[0] as number;
    next[leads - 1] = now[leads - 1] as number;
    const from = Math.max(1, bottom - arrival);
    const to = Math.min(leads - 2, bottom + arrival);
    for (let lead = from; lead <= to; lead += 1) {
      const here = now[lead] as number;
      next[lead + 1] = (next[lead + 1] as number) + here * chanceR;
      next[lead - 1] = (next[lead - 1] as number) + here * (1 - chanceR);
    }
    [now, next] = [next, now];
    a[arrival] = now[leads - 1] as number;
    b[arrival] = now[0] as number;
  }
  return { a, b };
}

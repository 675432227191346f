import type { AdoptionRace } from "../adoption/AdoptionRace.ts";
import { checkedRace, type RaceTerms } from "../adoption/checkedRace.ts";
import { PathDependenceError } from "../errors.ts";
import { checkWhole } from "../urns/checkWhole.ts";

export interface AdoptionFlipOptions {
  /** By how many adopters A leads, at least 0. */
  readonly lead: number;
  /** Arrivals within which B must come to lead. */
  readonly horizon: number;
  /** Chance with which it must, above 0 up to 1. Default: 1/2. */
  readonly chance?: number;
}

/**
 * Finds the smallest sustained subsidy of B that takes the majority from A within a horizon.
 *
 * In the unit of payoff: every adopter of B is paid as much. The answer is a bound: any subsidy above it makes B
 * lead by arrival `horizon`, at some time, with at least the given chance (exact recursion over the lead); at the
 * bound itself a tie may keep its own taste. Grows with A's lead, by the returns of an adopter, without limit: lock-in
 * here is deeper the longer it has lasted, unlike that of a mean field, see `mapFlipSubsidy`.
 *
 * `null` when no subsidy does it, because the horizon is shorter than the lead and one. 0 when none is needed.
 *
 * O(horizon × (lead + horizon) × log(lead + horizon)).
 *
 * @example
 * const race = { typeR: { payoffA: 10, payoffB: 8, returns: 1 }, typeS: { payoffA: 8, payoffB: 10, returns: 1 } };
 * adoptionFlipSubsidy(race, { lead: 5, horizon: 6, chance: 1 }); // => 7
 * adoptionFlipSubsidy(race, { lead: 50, horizon: 51, chance: 1 }); // => 52
 * adoptionFlipSubsidy(race, { lead: 5, horizon: 5 }); // => null
 * @throws {PathDependenceError} `invalid-race`, `invalid-option`.
 */
export function adoptionFlipSubsidy(race: AdoptionRace, options: AdoptionFlipOptions): number | null {
  const { lead, horizon, chance = 0.5 } = options;
  checkWhole("lead", lead, 0, 1e5);
  checkWhole("horizon", horizon, 1, 1e4);
  if (!(chance > 0 && chance <= 1))
    throw new PathDependenceError("invalid-option", `Found chance = ${chance}; expected above 0, up to 1.`, [
      "chance",
    ]);
  const terms = checkedRace(race);
  // A type changes its mind only at these subsidies; between two of them nothing happens.
  const bounds = new Set([0]);
  for (let at = 0; at <= lead + horizon; at += 1) {
    bounds.add(Math.max(0, terms.gapR + terms.returnsR * at));
    bounds.add(Math.max(0, terms.returnsS * at - terms.gapS));
  }
  const sorted = Float64Array.from(bounds).sort();
  const enough = (index: number): boolean => {
    const bound = sorted[index] as number;
    const next = sorted[index + 1] ?? bound + 1;
    return flipChance(terms, lead, horizon, (bound + next) / 2) >= chance - 1e-12;
  };
  let low = -1;
  let high = sorted.length - 1;
  if (!enough(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return sorted[high] as number;
}

/** Chance that the lead falls to −1 within the horizon. */
function flipChance(terms: RaceTerms, lead: number, horizon: number, subsidy: number): number {
  const { gapR, gapS, returnsR, returnsS, chanceR } = terms;
  // Place i is a lead of i − 1.
  let now = new Float64Array(lead + horizon + 3);
  let next = new Float64Array(lead + horizon + 3);
  now[lead + 1] = 1;
  for (let arrival = 1; arrival <= horizon; arrival += 1) {
    next.fill(0);
    next[0] = now[0] as number;
    for (let place = Math.max(1, lead + 2 - arrival); place <= lead + arrival; place += 1) {
      const here = now[place] as number;
      if (here === 0) continue;
      const ahead = place - 1;
      let takesA = 0;
      if (gapR + returnsR * ahead >= subsidy) takesA += chanceR;
      if (returnsS * ahead > gapS + subsidy) takesA += 1 - chanceR;
      next[place + 1] = (next[place + 1] as number) + here * takesA;
      next[place - 1] = (next[place - 1] as number) + here * (1 - takesA);
    }
    [now, next] = [next, now];
  }
  return now[0] as number;
}

import { log } from "@commonweal/numerics";
import type { AdoptionRace } from "./AdoptionRace.ts";
import { adoptionBarriers } from "./adoptionBarriers.ts";
import { adoptionChances } from "./adoptionChances.ts";
import { checkedRace } from "./checkedRace.ts";

/**
 * Finds how many adopters arrive, on average, until a technology is locked in.
 *
 * With barriers D_A and D_B and even arrivals D_A · D_B; with chance p of type R the mean lead at the end over 2p − 1.
 * In arrivals. With one barrier only, D / |2p − 1| if arrivals lean towards it. Relative error below 1e-9.
 *
 * `null` where lock-in is not sure, and for one barrier and even arrivals: it comes surely, but after a time without a
 * finite mean.
 *
 * O(1).
 *
 * @example
 * const race = { typeR: { payoffA: 3, payoffB: 0, returns: 1 }, typeS: { payoffA: 0, payoffB: 1, returns: 1 } };
 * expectedAdoptionSteps(race); // => 8
 * @throws {PathDependenceError} `invalid-race`.
 * @see Feller (1968), An Introduction to Probability Theory and Its Applications, volume 1, chapter XIV.
 */
export function expectedAdoptionSteps(race: AdoptionRace): number | null {
  const { a, b } = adoptionBarriers(race);
  const { chanceR } = checkedRace(race);
  const lean = 2 * chanceR - 1;
  if (a === null && b === null) return null;
  if (a === null) return lean < 0 ? (b as number) / -lean : null;
  if (b === null) return lean > 0 ? a / lean : null;
  if (lean === 0) return a * b;
  if (chanceR === 0 || chanceR === 1) return chanceR === 1 ? a : b;
  const odds = log((1 - chanceR) / chanceR);
  const width = a + b;
  // The quotient loses its digits where arrivals are nearly even; its series does not.
  if (Math.abs(odds * width) < 1e-5)
    return (b * odds * (-a / 2 + odds * ((b * b) / 6 + (width * width) / 12 - (width * b) / 4))) / lean;
  const chances = adoptionChances(race);
  return chances === null ? null : (chances.a * a - chances.b * b) / lean;
}

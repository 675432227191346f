import { type Stream, uniform } from "@commonweal/numerics";
import { checkWhole } from "../urns/checkWhole.ts";
import type { AdoptionRace } from "./AdoptionRace.ts";
import { adoptionBarriers } from "./adoptionBarriers.ts";
import { checkedRace } from "./checkedRace.ts";
import { defectionLead } from "./defectionLead.ts";

export interface Adoption {
  /** What each adopter took: 0 for A, 1 for B. */
  readonly choices: Uint8Array;
  /** Adopters of A less those of B, at the end. */
  readonly lead: number;
  /** Number of arrivals after which a technology was locked in; `null` when none was. */
  readonly lockedAt: number | null;
  /** The technology that is locked in; `null` when none is. */
  readonly winner: "a" | "b" | null;
}

/**
 * Runs one race of two technologies, adopter by adopter.
 *
 * Each adopter takes what pays more given all earlier choices; a tie keeps its own taste. Works for any returns, also
 * falling ones, without barriers. One uniform number an arrival.
 *
 * O(arrivals).
 *
 * @example
 * const race = { typeR: { payoffA: 10, payoffB: 8, returns: 1 }, typeS: { payoffA: 8, payoffB: 10, returns: 1 } };
 * const { choices, winner } = simulateAdoption(race, 500, stream({ root: 1 }));
 * new Set(choices.slice(-100)).size; // => 1
 * winner === (choices[499] === 0 ? "a" : "b"); // => true
 * @throws {PathDependenceError} `invalid-race`, `invalid-option` unless arrivals is a whole number from 0 to 1e9.
 */
export function simulateAdoption(race: AdoptionRace, arrivals: number, stream: Stream): Adoption {
  checkWhole("arrivals", arrivals, 0, 1e9);
  const { gapR, gapS, returnsR, returnsS, chanceR } = checkedRace(race);
  const barriers = adoptionBarriers(race);
  const leaveR = returnsR === 0 ? Infinity : defectionLead(gapR, Math.abs(returnsR));
  const leaveS = returnsS === 0 ? Infinity : defectionLead(gapS, Math.abs(returnsS));
  const choices = new Uint8Array(arrivals);
  let lead = 0;
  let lockedAt: number | null = null;
  let winner: "a" | "b" | null = null;
  for (let arrival = 0; arrival < arrivals; arrival += 1) {
    // With rising returns a type leaves for the other's lead, with falling ones it flees its own.
    const takesA =
      uniform(stream) < chanceR
        ? (returnsR > 0 ? -lead : lead) < leaveR
        : (returnsS > 0 ? lead : -lead) >= leaveS;
    choices[arrival] = takesA ? 0 : 1;
    lead += takesA ? 1 : -1;
    if (winner === null) {
      if (barriers.a !== null && lead >= barriers.a) winner = "a";
      else if (barriers.b !== null && -lead >= barriers.b) winner = "b";
      if (winner !== null) lockedAt = arrival + 1;
    }
  }
  return { choices, lead, lockedAt, winner };
}

import type { Contacts } from "./Contacts.ts";
import { earliestArrivals } from "./earliestArrivals.ts";
import { type InformationReachOptions, passing } from "./passing.ts";

export interface InformationReach {
  /** For each actor the earliest time at which it can know; `null` if never. */
  readonly arrival: readonly (number | null)[];
  /** The same, counted from the start: at least 0, 0 for sources; `null` if never. */
  readonly latency: readonly (number | null)[];
  /** Number of actors reached, the sources not counted. */
  readonly reached: number;
  /** Share of the other actors that was reached, from 0 to 1; `null` when there are no others. */
  readonly reach: number | null;
  /** Mean latency of the actors reached, the sources not counted; `null` when there are none. */
  readonly meanLatency: number | null;
}

/**
 * Finds when information can first arrive at each actor along contacts in time.
 *
 * A path respects time when no contact on it begins before the one before has ended; an actor's arrival is the
 * smallest end of such a path from any source. Unit: the unit of the contacts' times. Never reached is `null`.
 *
 * Records of days or weeks say nothing about the order within one: `"apart"` is then the latest and `"chained"`
 * the earliest arrival that the record allows, and the truth lies between. Contacts of an actor with itself
 * change nothing, parallel ones each count. Contacts may come in any order.
 *
 * One pass over the contacts in order of time: O(contacts · log contacts), O(contacts) if they are sorted.
 *
 * @example
 * const contacts = [{ from: 0, to: 1, time: 2 }, { from: 1, to: 2, time: 2 }, { from: 1, to: 3, time: 5 }];
 * informationReach(contacts, { sources: [0], from: 1 }).latency; // => [0, 1, null, 4]
 * informationReach(contacts, { sources: [0], from: 1, simultaneous: "chained" }).arrival; // => [1, 2, 2, 5]
 * informationReach(contacts, { sources: [0], from: 1, until: 4 }).reach; // ≈ 0.3333333333
 * @throws {CollaborationMetricsError} `invalid-actor`, `invalid-time`, `invalid-duration`, `unequal-lengths`.
 * @see Holme & Saramäki (2012), Temporal networks, Physics Reports 519(3), 97–125,
 * https://arxiv.org/abs/1108.1780.
 */
export function informationReach(contacts: Contacts, options: InformationReachOptions): InformationReach {
  const { columns, order, rules } = passing(contacts, options);
  const { sources, start } = rules;
  const times = earliestArrivals(columns, order, rules);

  const arrival = Array.from(times, (time) => (time === Infinity ? null : time));
  const latency = arrival.map((time) => (time === null ? null : time - start));
  const others = order - new Set(sources).size;
  let reached = -(order - others);
  let total = 0;
  for (const delay of latency) {
    if (delay === null) continue;
    reached++;
    total += delay;
  }
  return {
    arrival,
    latency,
    reached,
    reach: others === 0 ? null : reached / others,
    meanLatency: reached === 0 ? null : total / reached,
  };
}

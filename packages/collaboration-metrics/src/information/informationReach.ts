import type { ContactColumns, Contacts } from "./Contacts.ts";
import { checkActor, checkedColumns, checkTime } from "./checkedColumns.ts";
import { earliestArrivals } from "./earliestArrivals.ts";

export interface InformationReachOptions {
  /** Positions of the actors who know from the start. */
  readonly sources: readonly number[];
  /** When they know, in the unit of the contacts' times. A contact at this very time counts. */
  readonly from: number;
  /** What arrives later does not count; what arrives at this very time does. Default: no end. */
  readonly until?: number;
  /** Number of actors, to count those without any contact. Default: the largest position named, plus one. */
  readonly order?: number;
  /** Whether a contact passes information from `from` to `to` only. Default: true. */
  readonly directed?: boolean;
  /**
   * What contacts at one and the same time can do. `"apart"` (default): who learns at a time passes it on only at
   * a later one. `"chained"`: contacts of one time may follow one another in any order.
   */
  readonly simultaneous?: "apart" | "chained";
}

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
  const { sources, from: start, until = Infinity, directed = true, simultaneous = "apart" } = options;
  checkTime(start, ["options", "from"]);
  if (until !== Infinity) checkTime(until, ["options", "until"]);
  const columns = checkedColumns(contacts, options.order);
  for (const [position, source] of sources.entries()) {
    checkActor(source, options.order, ["options", "sources", position]);
  }
  const order = options.order ?? 1 + largest([columns.from, columns.to, sources]);
  const rules = { sources, start, until, chained: simultaneous === "chained" };
  const times = earliestArrivals(directed ? columns : bothWays(columns), order, rules);

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

function bothWays({ from, to, time, duration }: Required<ContactColumns>): Required<ContactColumns> {
  // Each contact beside its mirror, so that sorted times stay sorted.
  const twice = (one: ArrayLike<number>, other: ArrayLike<number>) =>
    Float64Array.from({ length: 2 * one.length }, (_, slot) => (slot % 2 ? other : one)[slot >> 1] as number);
  return {
    from: twice(from, to),
    to: twice(to, from),
    time: twice(time, time),
    duration: twice(duration, duration),
  };
}

function largest(columns: readonly ArrayLike<number>[]): number {
  let found = -1;
  for (const column of columns) {
    for (let position = 0; position < column.length; position++) {
      found = Math.max(found, column[position] as number);
    }
  }
  return found;
}

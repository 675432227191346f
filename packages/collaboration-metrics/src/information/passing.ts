import type { ContactColumns, Contacts } from "./Contacts.ts";
import { checkActor, checkedColumns, checkTime } from "./checkedColumns.ts";
import type { PassingRules } from "./earliestArrivals.ts";

/** From whom, from when and how information passes. */
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

/** Contacts that pass one way, among `order` actors, with the rules of passing on. */
export interface Passing {
  readonly columns: Required<ContactColumns>;
  readonly order: number;
  readonly rules: PassingRules;
}

/** Checks contacts and options, and turns contacts without direction into two each. */
export function passing(contacts: Contacts, options: InformationReachOptions): Passing {
  const { sources, from: start, until = Infinity, directed = true, simultaneous = "apart" } = options;
  checkTime(start, ["options", "from"]);
  if (until !== Infinity) checkTime(until, ["options", "until"]);
  const columns = checkedColumns(contacts, options.order);
  for (const [position, source] of sources.entries()) {
    checkActor(source, options.order, ["options", "sources", position]);
  }
  const order = options.order ?? 1 + largest([columns.from, columns.to, sources]);
  const rules = { sources, start, until, chained: simultaneous === "chained" };
  return { columns: directed ? columns : bothWays(columns), order, rules };
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

import type { ContactColumns } from "./Contacts.ts";

export interface PassingRules {
  readonly sources: readonly number[];
  readonly start: number;
  readonly until: number;
  /** Whether contacts of one time may follow one another. */
  readonly chained: boolean;
  /** Arrivals that are known beforehand, one per actor; found ones are filled in. Default: those of the sources alone. */
  readonly known?: Float64Array;
  /** Filled in for each actor with the contact of its arrival, where there is one. */
  readonly via?: Int32Array;
}

/** Gives each of `order` actors its earliest arrival, `Infinity` if never. Contacts are one-way and valid. */
export function earliestArrivals(
  contacts: Required<ContactColumns>,
  order: number,
  rules: PassingRules,
): Float64Array {
  const { from, to, time, duration } = contacts;
  const { sources, start, until, chained, known, via } = rules;
  const arrival = known ?? new Float64Array(order).fill(Infinity);
  const isSource = new Uint8Array(order);
  for (const source of sources) {
    arrival[source] = start;
    isSource[source] = 1;
  }
  /** Passes on and tells whether the receiver knows within the moment itself. */
  const pass = (contact: number, moment: number): boolean => {
    const receiver = to[contact] as number;
    const end = moment + (duration[contact] as number);
    if (end > until || end >= (arrival[receiver] as number)) return false;
    arrival[receiver] = end;
    if (via !== undefined) via[receiver] = contact;
    return end === moment;
  };
  const knows = (actor: number, moment: number): boolean => {
    const since = arrival[actor] as number;
    // A source knows before the first contact, so that one at the start itself counts under either rule.
    return since < moment || (since === moment && (chained || isSource[actor] === 1));
  };

  // Contacts of one moment as lists by sender, kept only while that moment is worked on.
  const head = new Int32Array(chained ? order : 0).fill(-1);
  const next = new Int32Array(chained ? time.length : 0);
  const informed: number[] = [];

  const sorted = inOrderOfTime(time);
  for (let first = 0, last = 0; first < sorted.length; first = last) {
    const moment = time[sorted[first] as number] as number;
    while (last < sorted.length && time[sorted[last] as number] === moment) last++;
    if (moment < start) continue;
    if (moment > until) break;
    const group = sorted.subarray(first, last);
    if (chained) {
      for (const contact of group) {
        const sender = from[contact] as number;
        next[contact] = head[sender] as number;
        head[sender] = contact;
      }
    }
    for (const contact of group) {
      if (knows(from[contact] as number, moment) && pass(contact, moment))
        informed.push(to[contact] as number);
    }
    while (chained && informed.length > 0) {
      const sender = informed.pop() as number;
      for (let contact = head[sender] as number; contact >= 0; contact = next[contact] as number) {
        if (pass(contact, moment)) informed.push(to[contact] as number);
      }
    }
    informed.length = 0;
    if (chained) for (const contact of group) head[from[contact] as number] = -1;
  }
  return arrival;
}

/** Positions of contacts from early to late. */
export function inOrderOfTime(time: ArrayLike<number>): Uint32Array {
  const positions = Uint32Array.from(time, (_, position) => position);
  for (let position = 1; position < positions.length; position++) {
    if ((time[position - 1] as number) > (time[position] as number)) {
      return positions.sort((first, second) => (time[first] as number) - (time[second] as number));
    }
  }
  return positions;
}

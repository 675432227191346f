import { integerBelow, type Stream } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import type { Memberships } from "../modes/Memberships.ts";
import { seatLists } from "../modes/seatLists.ts";

export interface SameMarginsOptions {
  /** Trades between two lists, at least 0. Default: 10 for each actor of the smaller mode. */
  readonly trades?: number;
}

/**
 * Draws memberships in which every member has as many bodies, and every body as many members, as in the given ones.
 *
 * Curveball: two actors of the smaller mode, drawn with even chances, pool what only one of them has and deal it out
 * again, each as many as before. After enough trades all memberships with these margins are equally likely; between two
 * actors one trade is enough. The walk is reversible.
 *
 * Memberships are those of the smaller mode's first actor first. O(trades × longest list) time, O(actors + memberships)
 * space.
 *
 * @example
 * const seats = { members: 2, bodies: 2, memberOf: Uint32Array.of(0, 1), bodyOf: Uint32Array.of(0, 1) };
 * sameMargins(seats, stream({ root: 1 })).memberOf.length; // => 2
 * @throws {ActorNetworkError} `invalid-option` when trades is not a whole number of at least 0.
 * @see Strona, Nappo, Boccacci, Fattorini & San-Miguel-Ayanz (2014), Nature Communications 5, 4114.
 * @see Carstens (2015), Physical Review E 91, 042812, for even chances.
 */
export function sameMargins(
  memberships: Memberships,
  stream: Stream,
  options: SameMarginsOptions = {},
): Memberships {
  const { members, bodies, memberOf, bodyOf } = memberships;
  const byMember = members <= bodies;
  const rows = byMember ? members : bodies;
  const columns = byMember ? bodies : members;
  const { trades = 10 * rows } = options;
  if (!(Number.isSafeInteger(trades) && trades >= 0)) {
    const message = `trades is ${trades}; expected a whole number of at least 0.`;
    throw new ActorNetworkError("invalid-option", message, ["trades"]);
  }
  const { offsets, others } = byMember
    ? seatLists(rows, memberOf, bodyOf)
    : seatLists(rows, bodyOf, memberOf);
  if (rows > 1) {
    const scratch = { seen: new Uint8Array(columns), pool: new Uint32Array(columns) };
    for (let trade = 0; trade < trades; trade += 1) {
      const first = integerBelow(stream, rows);
      const next = integerBelow(stream, rows - 1);
      const second = next < first ? next : next + 1;
      assignTrade(
        others.subarray(offsets[first], offsets[first + 1]),
        others.subarray(offsets[second], offsets[second + 1]),
        scratch,
        stream,
      );
    }
  }
  const rowOf = new Uint32Array(others.length);
  for (let row = 0; row < rows; row += 1) rowOf.fill(row, offsets[row], offsets[row + 1]);
  return { members, bodies, memberOf: byMember ? rowOf : others, bodyOf: byMember ? others : rowOf };
}

/** Deals out again, to two lists, what only one of them has. */
function assignTrade(
  first: Uint32Array,
  second: Uint32Array,
  { seen, pool }: { readonly seen: Uint8Array; readonly pool: Uint32Array },
  stream: Stream,
): void {
  for (const each of first) seen[each] = 1;
  for (const each of second) seen[each] = (seen[each] as number) | 2;
  let filled = 0;
  for (const list of [first, second]) {
    for (const each of list) {
      if (seen[each] === 3) continue;
      pool[filled] = each;
      filled += 1;
    }
  }
  for (let last = filled - 1; last > 0; last -= 1) {
    const other = integerBelow(stream, last + 1);
    const each = pool[last] as number;
    pool[last] = pool[other] as number;
    pool[other] = each;
  }
  let dealt = 0;
  for (const list of [first, second]) {
    for (let place = 0; place < list.length; place += 1) {
      if (seen[list[place] as number] === 3) continue;
      list[place] = pool[dealt] as number;
      dealt += 1;
    }
  }
  for (let place = 0; place < filled; place += 1) seen[pool[place] as number] = 0;
  for (const list of [first, second]) for (const each of list) seen[each] = 0;
}

import type { Actor } from "../model/Actor.ts";
import type { Period } from "../model/Period.ts";

/**
 * Tells which actors are there in a period, by their dates.
 *
 * 1 for an actor that is there on at least one day of the period, 0 for the others. A date without a day or a month is
 * read as generously as it allows: `since` 2019 from its first day on, `until` 2019 up to its last. An open date or an
 * open end of the period rules nobody out.
 *
 * O(actors).
 *
 * @example
 * const rest = { labelEn: "", labelZh: "", sector: "society", level: "", kind: "", partOf: null };
 * const actors = [
 *   { ...rest, id: "club", since: null, until: "2019" },
 *   { ...rest, id: "team", since: "2020-01", until: null },
 * ];
 * const period = { id: "p1", labelEn: "", labelZh: "", from: "2018", to: "2019-12", regime: "normal" };
 * [...presentIn(actors, period)]; // => [1, 0]
 */
export function presentIn(
  actors: readonly Pick<Actor, "since" | "until">[],
  { from, to }: Pick<Period, "from" | "to">,
): Uint8Array {
  return Uint8Array.from(actors, ({ since, until }) => {
    const notYet = since !== null && to !== null && since > lastDay(to);
    const noMore = until !== null && from !== null && lastDay(until) < from;
    return Number(!notYet && !noMore);
  });
}

/** A date that no day of the year or month comes after; a shorter date comes before its own days as text does. */
const lastDay = (date: string): string => `${date}${"-12-31".slice(date.length - 4)}`;

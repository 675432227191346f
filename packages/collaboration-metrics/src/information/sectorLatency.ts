import type { Grouping } from "@commonweal/actor-network";
import { CollaborationMetricsError } from "../errors.ts";
import type { Contacts } from "./Contacts.ts";
import { informationReach } from "./informationReach.ts";
import type { InformationReachOptions } from "./passing.ts";

/** How soon information reaches the actors of one sector, its sources left out. */
export interface SectorLatency {
  readonly sector: string;
  /** Actors of the sector that are no sources. */
  readonly actors: number;
  /** Sources that belong to the sector. */
  readonly sources: number;
  readonly reached: number;
  /** Actors not reached by the end: their latency is only known to be longer than was looked. */
  readonly censored: number;
  /** reached / actors, 0 to 1. */
  readonly share: number | null;
  /** Latency of the first actor reached. */
  readonly earliest: number | null;
  /** Latency by which half of the sector's actors were reached; who was not reached counts as later than all. */
  readonly median: number | null;
}

/**
 * Tells for each sector how long information takes to reach it from the sources.
 *
 * Latency is counted from the start, in the unit of the contacts' times, along paths that respect time (`informationReach`).
 * The median is over all actors of the sector but sources, those who were never reached as infinitely late, so it does not
 * fall when fewer are reached; between two middle actors it is their mean.
 *
 * `share` is `null` when all the sector's actors are sources or it has none, `earliest` when nobody was reached, `median` as
 * well when a middle actor was not. Actors with a group of −1 belong to no sector. Contacts of an actor with itself
 * change nothing, parallel ones each count.
 *
 * O(contacts · log contacts + actors · log actors).
 *
 * @example
 * const contacts = [{ from: 0, to: 1, time: 2 }, { from: 1, to: 2, time: 5 }];
 * const sectors = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
 * const [state, society] = sectorLatency(contacts, sectors, { sources: [0], from: 0 });
 * [state?.median, society?.earliest, society?.share, society?.median]; // => [2, 5, 0.5, null]
 * @throws {CollaborationMetricsError} `unequal-lengths` when `order` is not the number of actors of the sectors, otherwise
 * as `informationReach`.
 */
export function sectorLatency(
  contacts: Contacts,
  sectors: Grouping,
  options: InformationReachOptions,
): SectorLatency[] {
  const order = sectors.of.length;
  if ((options.order ?? order) !== order) {
    const message = `Found sectors of ${order} actors; expected ${options.order}, as the order says.`;
    throw new CollaborationMetricsError("unequal-lengths", message, ["sectors", "of"]);
  }
  const { latency } = informationReach(contacts, { ...options, order });
  const isSource = new Set(options.sources);
  const found = sectors.names.map(() => ({ sources: 0, censored: 0, delays: [] as number[] }));
  for (const [actor, delay] of latency.entries()) {
    const sector = found[sectors.of[actor] as number];
    if (sector === undefined) continue;
    if (isSource.has(actor)) sector.sources += 1;
    else if (delay === null) sector.censored += 1;
    else sector.delays.push(delay);
  }
  return found.map(({ sources, censored, delays }, place) => {
    const sorted = Float64Array.from(delays).sort();
    const actors = sorted.length + censored;
    return {
      sector: sectors.names[place] as string,
      actors,
      sources,
      reached: sorted.length,
      censored,
      share: actors === 0 ? null : sorted.length / actors,
      earliest: sorted[0] ?? null,
      median: middleOf(sorted, actors),
    };
  });
}

/** The median of `size` values of which only the smallest, sorted, are known. */
function middleOf(sorted: Float64Array, size: number): number | null {
  const [low, high] = [sorted[Math.floor((size - 1) / 2)], sorted[Math.floor(size / 2)]];
  return size === 0 || low === undefined || high === undefined ? null : low + (high - low) / 2;
}

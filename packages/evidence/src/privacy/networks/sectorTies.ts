import type { Network } from "@commonweal/actor-network";
import { publishedAttributes } from "./publishedAttributes.ts";

export interface SectorTies {
  /** Sector of each class, in the order of the code units; `null`, last, for the sectors that were put together. */
  readonly sectors: readonly (string | null)[];
  /** Actors in each class. */
  readonly actors: readonly number[];
  /** Ties from the class of the row to that of the column; without direction each tie stands once, in the upper triangle. */
  readonly ties: readonly (readonly number[])[];
}

/**
 * Counts the ties between sectors: what can be published of a network by default, since it shows no actor.
 *
 * A tie counts as often as it is there; loops of one actor do not. Sectors of fewer than k actors are put together, with the smallest other one if
 * need be. `null` where there are fewer than k actors.
 *
 * Attacker: knows all of an actor's ties and attributes. Learns of no actor more than what a class of k has together.
 * An attacker who knows all members of a class but one can subtract, and so can who compares tables of periods between
 * which one actor came or went; a larger k or fewer sectors are the remedy.
 *
 * O(actors · log actors + ties).
 *
 * @example
 * const actors = ["state", "state", "society", "society"].map((sector) => ({ sector, level: "", kind: "" }));
 * const network = { directed: true, order: 4, actors, sources: Uint32Array.of(0, 1), targets: Uint32Array.of(2, 2) };
 * sectorTies(network, { k: 2 }).sectors; // => ["society", "state"]
 * sectorTies(network, { k: 2 }).ties; // => [[0, 0], [2, 0]]
 */
export function sectorTies(network: Network, { k = 5 }: { readonly k?: number } = {}): SectorTies | null {
  const bare = network.actors.map((actor) => ({ ...actor, level: "", kind: "" }));
  const published = publishedAttributes(bare, { k });
  if (published === null || network.order === 0) return null;
  const sectorOf = published.map(({ sector }) => sector);
  const sectors = [...new Set(sectorOf)].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  const place = new Map(sectors.map((sector, at) => [sector, at]));
  const classOf = sectorOf.map((sector) => place.get(sector) as number);
  const actors = sectors.map((_, at) => classOf.filter((each) => each === at).length);
  const ties = sectors.map(() => sectors.map(() => 0));
  for (let arc = 0; arc < network.sources.length; arc += 1) {
    const [source, target] = [network.sources[arc] as number, network.targets[arc] as number];
    if (source === target) continue;
    const ends = [classOf[source] as number, classOf[target] as number];
    if (!network.directed) ends.sort((a, b) => a - b);
    const row = ties[ends[0] as number] as number[];
    row[ends[1] as number] = (row[ends[1] as number] as number) + 1;
  }
  return { sectors, actors, ties };
}

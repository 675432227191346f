import { ActorNetworkError } from "../errors.ts";
import type { NetworkFile } from "../model/NetworkFile.ts";
import type { TieArrays } from "../model/TieArrays.ts";

export interface AlignedNetworks {
  /** Ids of all actors, in the order in which the networks first name them. */
  readonly ids: readonly string[];
  /** Each network on all actors. */
  readonly networks: readonly TieArrays[];
  /** For each network 1 for every actor that it names, 0 for the others. */
  readonly present: readonly Uint8Array[];
}

/**
 * Puts networks that name their actors on one list of actors, so that they can be compared or merged.
 *
 * An actor that a network does not name is isolated there, and `present` says so. Ties keep their order, direction and
 * strength; parallel ties and self-loops stay.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const tie = { sources: Uint32Array.of(0), targets: Uint32Array.of(1), weights: Float64Array.of(1) };
 * const before = { directed: true, order: 2, ids: ["office", "club"], ...tie };
 * const after = { directed: true, order: 2, ids: ["club", "firm"], ...tie };
 * const { ids, networks, present } = alignActors([before, after]);
 * ids; // => ["office", "club", "firm"]
 * [...(networks[1]?.targets ?? [])]; // => [2]
 * present.map((actors) => [...actors]); // => [[1, 1, 0], [0, 1, 1]]
 * @throws {ActorNetworkError} `duplicate-actor` when a network names an id twice; its path leads there.
 */
export function alignActors(networks: readonly (TieArrays & Pick<NetworkFile, "ids">)[]): AlignedNetworks {
  const position = new Map<string, number>();
  const places = networks.map(({ ids }, index) => {
    const seen = new Set<number>();
    return Uint32Array.from(ids, (id, actor) => {
      const place = position.get(id) ?? position.size;
      position.set(id, place);
      if (seen.has(place)) {
        const message = `Network ${index} names ${JSON.stringify(id)} twice; expected ids that differ.`;
        throw new ActorNetworkError("duplicate-actor", message, ["networks", index, "ids", actor]);
      }
      seen.add(place);
      return place;
    });
  });
  const order = position.size;
  return {
    ids: [...position.keys()],
    networks: networks.map(({ directed, sources, targets, weights }, index) => {
      const moved = (actor: number): number => places[index]?.[actor] as number;
      return { directed, order, sources: sources.map(moved), targets: targets.map(moved), weights };
    }),
    present: places.map((of) => {
      const there = new Uint8Array(order);
      for (const place of of) there[place] = 1;
      return there;
    }),
  };
}

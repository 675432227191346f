import type { Actor } from "./Actor.ts";
import type { Grouping } from "./Grouping.ts";
import type { Network } from "./Network.ts";

/**
 * Sorts a network's actors into named groups.
 *
 * Groups stand in the order in which the actors first name them.
 *
 * O(actors) time and space.
 *
 * @example
 * const person = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = [
 *   { ...person, id: "office", sector: "state" },
 *   { ...person, id: "club", sector: "society" },
 *   { ...person, id: "bureau", sector: "state" },
 * ];
 * const groups = groupBy(buildNetwork(actors, [], { relations: [] }), (actor) => actor.sector);
 * groups.names; // => ["state", "society"]
 * [...groups.of]; // => [0, 1, 0]
 */
export function groupBy(network: Pick<Network, "actors">, of: (actor: Actor) => string): Grouping {
  const position = new Map<string, number>();
  const groups = new Int32Array(network.actors.length);
  network.actors.forEach((actor, index) => {
    const name = of(actor);
    const known = position.get(name) ?? position.size;
    position.set(name, known);
    groups[index] = known;
  });
  return { names: [...position.keys()], of: groups };
}

import type { Grouping } from "./Grouping.ts";
import { groupBy } from "./groupBy.ts";
import type { Network } from "./Network.ts";

/** Sorts a network's actors by their level. O(actors). */
export function levelsOf(network: Pick<Network, "actors">): Grouping {
  return groupBy(network, (actor) => actor.level);
}

import type { Grouping, Network } from "@commonweal/actor-network";
import type { CaseDefinition } from "../../folder/CaseDefinition.ts";

/** Sorts a network's actors by sector, in the order of the codebook; sectors without an actor are left out. O(actors). */
export function caseSectors(
  { actors }: Pick<Network, "actors">,
  { sectors }: Pick<CaseDefinition, "sectors">,
): Grouping {
  const found = new Set(actors.map(({ sector }) => sector));
  const names = sectors.map(({ id }) => id).filter((id) => found.has(id));
  const position = new Map(names.map((id, index) => [id, index]));
  return { names, of: Int32Array.from(actors, ({ sector }) => position.get(sector) ?? 0) };
}

import { PathDependenceError } from "../errors.ts";
import { type ActorKind, actorKinds } from "../model/actorKinds.ts";
import type { CommunityNetwork } from "./CommunityNetwork.ts";

/** How many actors there are of each kind; what is left out counts as 0. */
export type KindCounts = { readonly [Kind in ActorKind]?: number };

/**
 * Makes the community in which everybody has a tie to everybody in every relation: the mean field's, of finite size.
 *
 * Ties are not written out. Actors stand in the order of `actorKinds`.
 *
 * O(actors).
 *
 * @example
 * const community = completeCommunity({ "party-government": 1, enterprise: 2, residents: 7 });
 * [...community.kinds]; // => [0, 1, 1, 3, 3, 3, 3, 3, 3, 3]
 * @throws {PathDependenceError} `invalid-network` for an unknown kind, or a count that is no whole number of at least 0.
 */
export function completeCommunity(counts: KindCounts): CommunityNetwork {
  return {
    kinds: kindsOf(counts),
    ties: { mobilise: "complete", inform: "complete", supply: "complete", influence: "complete" },
  };
}

/** Kind of every actor, kinds in their order. */
export function kindsOf(counts: KindCounts): Uint8Array {
  const stranger = Object.keys(counts).find((name) => !actorKinds.some(({ id }) => id === name));
  if (stranger !== undefined) {
    const known = actorKinds.map(({ id }) => id).join(", ");
    const message = `Found actors of kind "${stranger}"; expected ${known}.`;
    throw new PathDependenceError("invalid-network", message, ["counts", stranger]);
  }
  const kinds: number[] = [];
  for (const [kind, { id }] of actorKinds.entries()) {
    const count = counts[id] ?? 0;
    if (!(Number.isInteger(count) && count >= 0)) {
      const message = `Found ${count} actors of kind ${id}; expected a whole number of at least 0.`;
      throw new PathDependenceError("invalid-network", message, ["counts", id]);
    }
    for (let actor = 0; actor < count; actor += 1) kinds.push(kind);
  }
  return Uint8Array.from(kinds);
}

import { log1p, type Stream, uniform } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import type { CommunityNetwork, CommunityTies } from "./CommunityNetwork.ts";
import { type CommunityRelation, communityRelations } from "./communityRelations.ts";
import { type KindCounts, kindsOf } from "./completeCommunity.ts";
import { groupedTies } from "./groupedTies.ts";
import { sectorOfKind } from "./sectorOfKind.ts";

/** Chance of a tie: one for all, or by the sectors (state, capital, society) it goes from (rows) and to (columns). */
export type Density = number | readonly (readonly number[])[];

/**
 * Draws a community: every ordered pair of two actors has a tie of a relation with a chance that depends on their sectors.
 *
 * Ties are drawn independently, have strength 1 and a direction; nobody has a tie to itself. A relation that `densities`
 * leaves out is complete. Actors stand in the order of `actorKinds`.
 *
 * O(actors + ties).
 *
 * @example
 * const counts = { "party-government": 2, enterprise: 2, residents: 16 };
 * const community = randomCommunity(stream({ root: 1 }), counts, { influence: 0.2, inform: 0 });
 * community.ties.inform.targets.length; // => 0
 * @throws {PathDependenceError} `invalid-network` for an unknown kind or relation, or a count or a density out of range.
 */
export function randomCommunity(
  stream: Stream,
  counts: KindCounts,
  densities: { readonly [Relation in CommunityRelation]?: Density },
): CommunityNetwork {
  const kinds = kindsOf(counts);
  for (const name of Object.keys(densities)) {
    if ((communityRelations as readonly string[]).includes(name)) continue;
    const message = `Found a density for "${name}"; expected ${communityRelations.join(", ")}.`;
    throw new PathDependenceError("invalid-network", message, ["densities", name]);
  }
  const members: number[][] = [[], [], []];
  for (const [actor, kind] of kinds.entries()) members[sectorOfKind[kind] as number]?.push(actor);
  const ties = Object.fromEntries(
    communityRelations.map((relation) => {
      const density = densities[relation];
      if (density === undefined) return [relation, "complete"];
      return [relation, drawnTies(stream, kinds.length, members, density, relation)];
    }),
  ) as Record<CommunityRelation, CommunityTies | "complete">;
  return { kinds, ties };
}

function drawnTies(
  stream: Stream,
  actors: number,
  members: readonly (readonly number[])[],
  density: Density,
  relation: CommunityRelation,
): CommunityTies {
  const sources: number[] = [];
  const targets: number[] = [];
  for (const [from, tellers] of members.entries()) {
    for (const [to, hearers] of members.entries()) {
      const chance = typeof density === "number" ? density : density[from]?.[to];
      if (!(chance !== undefined && chance >= 0 && chance <= 1)) {
        const message = `Found a density of ${chance} for ${relation} from sector ${from} to ${to}; expected 0 to 1.`;
        throw new PathDependenceError("invalid-network", message, ["densities", relation, from, to]);
      }
      const pairs = tellers.length * hearers.length;
      for (let pair = gap(stream, chance); pair < pairs; pair += 1 + gap(stream, chance)) {
        const source = tellers[Math.floor(pair / hearers.length)] as number;
        const target = hearers[pair % hearers.length] as number;
        if (source === target) continue;
        sources.push(source);
        targets.push(target);
      }
    }
  }
  return groupedTies(actors, sources, targets, new Float64Array(sources.length).fill(1));
}

/** Pairs without a tie before the next one that has a tie, a geometric number. */
function gap(stream: Stream, chance: number): number {
  if (chance === 0) return Infinity;
  if (chance === 1) return 0;
  return Math.floor(log1p(-uniform(stream)) / log1p(-chance));
}

import type { NetworkFile } from "@commonweal/actor-network";
import {
  type ActorKind,
  actorKinds,
  type CommunityNetwork,
  type CommunityRelation,
  codedCommunity,
  communityRelations,
} from "@commonweal/path-dependence";
import type { CommunitySource } from "./CommunitySource.ts";

export interface FoundCommunity {
  readonly network: CommunityNetwork;
  /** What was left out or taken for granted. */
  readonly notes: readonly string[];
}

/** The kinds that the model knows by their own names, and the kind that stands for a group as a whole. */
const knownKinds: readonly (readonly [string, ActorKind])[] = [
  ...actorKinds.map(({ id }) => [id, id] as const),
  ["state", "party-government"],
  ["capital", "enterprise"],
  ["society", "residents"],
];

function kindsOf(network: NetworkFile, own: CommunitySource["kinds"] = {}): (ActorKind | null)[] {
  const known = new Map<string, ActorKind>([...knownKinds, ...Object.entries(own)]);
  const columns = ["kind", "sector", network.groupAttribute].flatMap(
    (name) => network.actorAttributes.find((column) => column.name === name) ?? [],
  );
  return network.ids.map((_, actor) => {
    for (const { values } of columns) {
      const kind = known.get(String(values[actor]));
      if (kind) return kind;
    }
    return null;
  });
}

function carriesOf(own: CommunitySource["carries"] = {}): (relation: string) => readonly CommunityRelation[] {
  const known = new Map<string, readonly CommunityRelation[]>([
    ...communityRelations.map((relation) => [relation, [relation]] as const),
    ...Object.entries(own),
  ]);
  return (relation) => known.get(relation) ?? ["influence"];
}

function arcsOf(network: NetworkFile, places: readonly number[]) {
  const relation = network.tieAttributes.find(({ name }) => name === "relation")?.values;
  const arcs = Array.from(network.sources, (source, arc) => ({
    source: places[source] as number,
    target: places[network.targets[arc] as number] as number,
    relation: String(relation?.[arc] ?? "influence"),
    strength: network.weights[arc] as number,
  }));
  const kept = arcs.filter(({ source, target }) => source >= 0 && target >= 0);
  const back = network.directed
    ? []
    : kept.map((arc) => ({ ...arc, source: arc.target, target: arc.source }));
  return [...kept, ...back];
}

/**
 * Makes the agents' community of a network: actors of a kind that the model knows, ties by what their relation carries.
 *
 * Other actors take no part. What no tie carries is complete: it reaches everybody at once, as in the mean field.
 */
export function communityOf(
  network: NetworkFile,
  { kinds: ownKinds, carries: ownCarries }: CommunitySource,
): FoundCommunity {
  const kinds = kindsOf(network, ownKinds);
  let count = 0;
  const places = kinds.map((kind) => {
    if (kind === null) return -1;
    count += 1;
    return count - 1;
  });
  const arcs = arcsOf(network, places);
  const carries = carriesOf(ownCarries);
  const carried = new Set(arcs.flatMap(({ relation }) => carries(relation)));
  const complete = communityRelations.filter((relation) => !carried.has(relation));
  const found = codedCommunity(
    {
      kinds: kinds.filter((kind) => kind !== null),
      sources: arcs.map(({ source }) => source),
      targets: arcs.map(({ target }) => target),
      relations: arcs.map(({ relation }) => relation),
      strengths: arcs.map(({ strength }) => strength),
    },
    { carries, complete },
  );
  const without = network.labels.filter((_, actor) => kinds[actor] === null);
  const shown = `${without.slice(0, 5).join(", ")}${without.length > 5 ? " and others" : ""}`;
  return {
    network: found.network,
    notes: [
      ...(without.length > 0
        ? [`Actors of no kind that the model knows take no part, ${without.length} in all: ${shown}.`]
        : []),
      ...(complete.length > 0
        ? [`No tie carries ${complete.join(", ")}; there everybody is tied to everybody.`]
        : []),
    ],
  };
}

import { buildNetwork, draws, type Network } from "@commonweal/actor-network";
import {
  type ActorKind,
  actorKinds,
  type CommunityNetwork,
  type CommunityRelation,
  codedCommunity,
  communityRelations,
} from "@commonweal/path-dependence";
import type { CaseFolder } from "../../folder/CaseFolder.ts";
import { kindOfSector } from "./kindOfSector.ts";
import type { AgentsCommunity } from "./ModelAnswers.ts";

/** Networks of a case for agents, drawn from its uncertain ties. */
export interface CaseCommunities
  extends Pick<AgentsCommunity, "periods" | "actors" | "ties" | "complete" | "strength"> {
  readonly networks: readonly CommunityNetwork[];
}

type Definition = CaseFolder["definition"];

/** Everything up to the end of the last emergency; all periods where there is none. */
function upToEmergency({ periods }: Definition): readonly string[] {
  const last = periods.map(({ regime }) => regime).lastIndexOf("emergency");
  return periods.slice(0, last < 0 ? periods.length : last + 1).map(({ id }) => id);
}

function carriesOf(
  { relations }: Definition,
  own: Readonly<Record<string, readonly CommunityRelation[]>> = {},
) {
  const known = new Map(Object.entries(own));
  const carries = (relation: string): readonly CommunityRelation[] =>
    known.get(relation) ?? [communityRelations.find((id) => id === relation) ?? "influence"];
  const carried = new Set(relations.flatMap(({ id }) => carries(id)));
  return { carries, left: communityRelations.filter((relation) => !carried.has(relation)) };
}

/** Arcs of a network between actors with a place; ties of an undirected network run both ways. */
function arcsOf(
  { directed, sources, targets, weights, ties, tieOf }: Network,
  places: ReadonlyMap<number, number>,
) {
  const arcs = Array.from(sources, (source, arc) => ({
    source: places.get(source),
    target: places.get(targets[arc] as number),
    relation: ties[tieOf[arc] as number]?.relation ?? "",
    weight: weights[arc] as number,
  })).filter(
    (arc): arc is typeof arc & { source: number; target: number } =>
      arc.source !== undefined && arc.target !== undefined,
  );
  return directed
    ? arcs
    : [...arcs, ...arcs.map((arc) => ({ ...arc, source: arc.target, target: arc.source }))];
}

/**
 * Draws the networks on which agents of a case live, one for each of `count`; a reason where the case has none.
 *
 * Ties of the periods stand together, each there with the probability of its status and certainty; who has a tie among
 * the coded ones is an agent, also in draws that leave it alone. Kinds come from sectors, what ties carry from relations,
 * as `variants.agents` of the experiment has them or by its defaults; what no relation of the codebook carries reaches
 * everybody at once.
 *
 * O(count × (actors + ties)).
 */
export function caseCommunities(
  { definition, actors, ties, experiment }: CaseFolder,
  { count, seed }: { readonly count: number; readonly seed: number },
): CaseCommunities | "no-ties" | "no-group" {
  const { agents = {} } = experiment.variants ?? {};
  const { periods = upToEmergency(definition), kinds: own = {}, strength = "equal" } = agents;
  const { carries, left } = carriesOf(definition, agents.carries);
  const complete = agents.complete ?? left;
  const among = ties.filter(({ period }) => periods.includes(period));
  const network = buildNetwork(actors, among, { relations: definition.relations });
  if (network.ties.length === 0) return "no-ties";

  const given = new Map(Object.entries(own));
  const ofSector = new Map(
    definition.sectors.map(({ id, spheres }) => [id, given.get(id) ?? kindOfSector(spheres)]),
  );
  const active = new Set([...network.sources, ...network.targets]);
  const places = new Map<number, number>();
  const kinds: ActorKind[] = [];
  for (const [actor, { sector }] of network.actors.entries()) {
    const kind = active.has(actor) ? (ofSector.get(sector) ?? null) : null;
    if (kind === null) continue;
    places.set(actor, kinds.length);
    kinds.push(kind);
  }
  const groups = new Set(actorKinds.filter(({ id }) => kinds.includes(id)).map(({ group }) => group));
  if (groups.size < 3) return "no-group";

  const ids = new Set(network.actors.filter((_, actor) => places.has(actor)).map(({ id }) => id));
  const networks = Array.from(draws(network, count, seed), (drawn) => {
    const arcs = arcsOf(drawn, places);
    const coded = {
      kinds,
      sources: arcs.map(({ source }) => source),
      targets: arcs.map(({ target }) => target),
      relations: arcs.map(({ relation }) => relation),
      strengths: arcs.map(({ weight }) => (strength === "equal" ? 1 : weight)),
    };
    return codedCommunity(coded, { carries, complete }).network;
  });
  return {
    networks,
    periods,
    actors: kinds.length,
    ties: network.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)).map(({ id }) => id),
    complete,
    strength,
  };
}

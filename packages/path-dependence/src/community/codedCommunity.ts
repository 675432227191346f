import { PathDependenceError } from "../errors.ts";
import { type ActorKind, actorKinds } from "../model/actorKinds.ts";
import type { CommunityNetwork } from "./CommunityNetwork.ts";
import { checkNetwork } from "./checkNetwork.ts";
import { type CommunityRelation, communityRelations } from "./communityRelations.ts";
import { type GroupedTies, groupedTies } from "./groupedTies.ts";

/** Ties as a codebook has them: places of the two actors, the relation's name, a strength above 0 of any unit. */
export interface CodedTies {
  readonly kinds: readonly ActorKind[];
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly relations: readonly string[];
  readonly strengths: ArrayLike<number>;
}

export interface CodedCommunityOptions {
  /**
   * What a tie of a coded relation carries; an empty list leaves it out. Default: the relation itself where it is one of
   * `communityRelations`, influence for any other name.
   */
  readonly carries?: (relation: string) => readonly CommunityRelation[];
  /** Relations to take as complete instead of what is coded. Default: none, so that what is not coded is not there. */
  readonly complete?: readonly CommunityRelation[];
}

export interface CodedCommunity {
  readonly network: CommunityNetwork;
  /** Coded ties that carry something, that stand beside a stronger one, that are left out, or go to the actor itself. */
  readonly kept: number;
  readonly merged: number;
  readonly leftOut: number;
  readonly toSelf: number;
}

/**
 * Turns coded ties into the network that the agents live on.
 *
 * Strengths are divided by the largest of their relation, so that its strongest tie has 1. Of parallel ties that carry the
 * same, the strongest stays. Ties keep their direction: the source mobilises, informs, supplies or influences the target;
 * give a tie that runs both ways twice.
 *
 * O(ties + actors).
 *
 * @example
 * const kinds = ["party-government", "enterprise", "residents"];
 * const ties = { sources: [0, 2, 0], targets: [2, 0, 1], relations: ["mobilise", "inform", "meets"], strengths: [2, 2, 1] };
 * const { network } = codedCommunity({ kinds, ...ties });
 * network.ties.influence.targets.length; // => 1
 * @throws {PathDependenceError} `invalid-network`; its path names the list, and the tie or the actor.
 */
export function codedCommunity(coded: CodedTies, options: CodedCommunityOptions = {}): CodedCommunity {
  const { kinds, sources, targets, relations, strengths } = coded;
  const { carries = defaultCarries, complete = [] } = options;
  checkLengths(coded);
  const strongest = new Map(communityRelations.map((relation) => [relation, new Map<number, number>()]));
  const counts = { kept: 0, merged: 0, leftOut: 0, toSelf: 0 };
  for (let tie = 0; tie < relations.length; tie += 1) {
    const [source, target, strength] = [sources[tie], targets[tie], strengths[tie]] as [
      number,
      number,
      number,
    ];
    checkTie(tie, source, target, strength, kinds.length);
    const carried = carries(relations[tie] as string).filter((relation) => !complete.includes(relation));
    if (source === target) counts.toSelf += 1;
    else if (carried.length === 0) counts.leftOut += 1;
    else {
      const pair = source * kinds.length + target;
      const beside = carried.every((relation) => strongest.get(relation)?.has(pair));
      counts[beside ? "merged" : "kept"] += 1;
      for (const relation of carried) {
        const known = strongest.get(relation) as Map<number, number>;
        known.set(pair, Math.max(strength, known.get(pair) ?? 0));
      }
    }
  }
  const ties = Object.fromEntries(
    communityRelations.map((relation) => {
      if (complete.includes(relation)) return [relation, "complete"];
      return [relation, tiesOf(strongest.get(relation) as Map<number, number>, kinds.length)];
    }),
  ) as Record<CommunityRelation, GroupedTies | "complete">;
  const network = { kinds: kinds.map(placeOf), ties };
  checkNetwork(network);
  return { network, ...counts };
}

/** Place of a kind in `actorKinds`. */
function placeOf(kind: ActorKind, actor: number): number {
  const place = actorKinds.findIndex(({ id }) => id === kind);
  if (place >= 0) return place;
  const known = actorKinds.map(({ id }) => id).join(", ");
  const message = `Actor ${actor} is of kind "${kind}"; expected one of ${known}.`;
  throw new PathDependenceError("invalid-network", message, ["kinds", actor]);
}

function checkLengths(coded: CodedTies): void {
  const ties = coded.sources.length;
  for (const name of ["targets", "relations", "strengths"] as const) {
    const { length } = coded[name];
    if (length === ties) continue;
    const message = `Found ${length} ${name}; expected ${ties}, one for each of the sources.`;
    throw new PathDependenceError("invalid-network", message, [name]);
  }
}

function defaultCarries(name: string): readonly CommunityRelation[] {
  return [communityRelations.find((relation) => relation === name) ?? "influence"];
}

function tiesOf(pairs: Map<number, number>, actors: number): GroupedTies {
  let largest = 0;
  for (const strength of pairs.values()) largest = Math.max(largest, strength);
  const ordered = [...pairs].sort(([a], [b]) => a - b);
  return groupedTies(
    actors,
    ordered.map(([pair]) => Math.floor(pair / actors)),
    ordered.map(([pair]) => pair % actors),
    ordered.map(([, strength]) => strength / largest),
  );
}

function checkTie(tie: number, source: number, target: number, strength: number, actors: number): void {
  for (const [end, actor] of [
    ["sources", source],
    ["targets", target],
  ] as const) {
    if (Number.isInteger(actor) && actor >= 0 && actor < actors) continue;
    const message = `Coded tie ${tie} has an end at ${actor}; expected an actor from 0 to ${actors - 1}.`;
    throw new PathDependenceError("invalid-network", message, [end, tie]);
  }
  if (strength > 0 && strength < Infinity) return;
  const message = `Coded tie ${tie} has strength ${strength}; expected a finite number above 0.`;
  throw new PathDependenceError("invalid-network", message, ["strengths", tie]);
}

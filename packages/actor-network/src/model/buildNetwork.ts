import { ActorNetworkError, type ActorNetworkErrorCode } from "../errors.ts";
import type { Actor } from "./Actor.ts";
import { carriedForward } from "./carriedForward.ts";
import type { Network } from "./Network.ts";
import type { Relation } from "./Relation.ts";
import type { Tie, TieStatus } from "./Tie.ts";

export interface BuildNetworkOptions {
  /** The relations that ties may name. */
  readonly relations: readonly Relation[];
  /** Id of the period to keep. Default: the ties of every period, pooled. */
  readonly period?: string;
  /** Ids of the relations to keep. Default: all. */
  readonly only?: readonly string[];
  /** Statuses to keep. Default: present, weak, contested. */
  readonly statuses?: readonly TieStatus[];
  /**
   * Ids of earlier periods, oldest first, whose claims hold on in `period` until a later one speaks of the
   * same two actors and relation (to say `absent` is to speak). Default: none, each period stands alone.
   */
  readonly carryForward?: readonly string[];
}

const defaultStatuses: readonly TieStatus[] = ["present", "weak", "contested"];

/**
 * Builds the network of one period from actors and coded ties.
 *
 * The network is directed as soon as one kept relation is; a symmetric tie then becomes two arcs of one tie
 * (a symmetric self-loop one arc). All actors stay, also those without a tie. Parallel ties stay apart. Every
 * tie is checked, also one that is left out.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = ["office", "club"].map((id) => ({ ...rest, id, sector: id }));
 * const relations = [{ id: "funds", labelEn: "", labelZh: "", directed: true, meaning: "pays" }];
 * const claim = { id: "t1", from: "office", to: "club", relation: "funds", period: "2019", strength: 2 };
 * const ties = [{ ...claim, status: "present", certainty: "high", segments: [], note: "" }];
 * const network = buildNetwork(actors, ties, { relations, period: "2019" });
 * [...network.sources, ...network.targets]; // => [0, 1]
 * @throws {ActorNetworkError} `unknown-actor`, `unknown-relation`, `duplicate-actor`, `duplicate-relation`,
 * `duplicate-tie`, `invalid-strength`, `invalid-option`; its path leads to the value.
 */
export function buildNetwork(
  actors: readonly Actor[],
  ties: readonly Tie[],
  options: BuildNetworkOptions,
): Network {
  const { relations, period, only, statuses = defaultStatuses, carryForward = [] } = options;
  if (period === undefined && carryForward.length > 0) {
    throw new ActorNetworkError(
      "invalid-option",
      `carryForward names ${carryForward.length} periods without a period to carry to; expected a period.`,
      ["carryForward"],
    );
  }
  const position = positions(actors, "duplicate-actor", "actors");
  const relationAt = positions(relations, "duplicate-relation", "relations");
  only?.forEach((id, index) => {
    if (!relationAt.has(id)) throw unknown("unknown-relation", id, "a relation", ["only", index]);
  });
  checkTies(ties, position, relationAt);

  const kept = new Set(only ?? relationAt.keys());
  const isDirected = (tie: Tie): boolean => relations[relationAt.get(tie.relation) ?? 0]?.directed ?? true;
  const directed = relations.some((relation) => kept.has(relation.id) && relation.directed);
  const wanted = new Set<TieStatus>(statuses);
  const current =
    period === undefined ? ties : carriedForward(ties, [...carryForward, period], (tie) => !isDirected(tie));
  const chosen = current.filter((tie) => kept.has(tie.relation) && wanted.has(tie.status));

  const sources: number[] = [];
  const targets: number[] = [];
  const tieOf: number[] = [];
  chosen.forEach((tie, index) => {
    const from = position.get(tie.from) ?? 0;
    const to = position.get(tie.to) ?? 0;
    sources.push(from);
    targets.push(to);
    tieOf.push(index);
    if (directed && from !== to && !isDirected(tie)) {
      sources.push(to);
      targets.push(from);
      tieOf.push(index);
    }
  });
  return {
    directed,
    order: actors.length,
    actors,
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
    weights: Float64Array.from(tieOf, (index) => chosen[index]?.strength ?? 0),
    ties: chosen,
    tieOf: Uint32Array.from(tieOf),
  };
}

function positions(
  items: readonly { readonly id: string }[],
  code: ActorNetworkErrorCode,
  list: string,
): Map<string, number> {
  const position = new Map<string, number>();
  items.forEach(({ id }, index) => {
    const first = position.get(id);
    if (first !== undefined) {
      const message = `${list}[${index}] repeats the id ${JSON.stringify(id)} of ${list}[${first}]; expected ids that differ.`;
      throw new ActorNetworkError(code, message, [list, index, "id"]);
    }
    position.set(id, index);
  });
  return position;
}

function checkTies(
  ties: readonly Tie[],
  actors: ReadonlyMap<string, number>,
  relations: ReadonlyMap<string, number>,
): void {
  positions(ties, "duplicate-tie", "ties");
  ties.forEach((tie, index) => {
    for (const end of ["from", "to"] as const) {
      if (!actors.has(tie[end])) throw unknown("unknown-actor", tie[end], "an actor", ["ties", index, end]);
    }
    if (!relations.has(tie.relation)) {
      throw unknown("unknown-relation", tie.relation, "a relation", ["ties", index, "relation"]);
    }
    if (!(tie.strength > 0 && tie.strength < Infinity)) {
      const message = `Tie ${JSON.stringify(tie.id)} has strength ${tie.strength}; expected a finite number above 0.`;
      throw new ActorNetworkError("invalid-strength", message, ["ties", index, "strength"]);
    }
  });
}

function unknown(
  code: ActorNetworkErrorCode,
  id: string,
  what: string,
  path: readonly PropertyKey[],
): ActorNetworkError {
  return new ActorNetworkError(
    code,
    `${path.join(".")} is ${JSON.stringify(id)}; expected the id of ${what} that is given.`,
    path,
  );
}

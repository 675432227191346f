import type { Attribute, NetworkFile, Spell } from "../model/NetworkFile.ts";
import type { ActorRegister } from "./actorRegister.ts";
import { arcsOf } from "./arcsOf.ts";
import type { AttributeColumns } from "./attributeColumns.ts";
import type { NetworkReading } from "./NetworkReading.ts";
import type { ReadingReport } from "./readingReport.ts";

/** What a file says about a network as a whole. */
export interface NetworkFacts {
  /** Whether ties are directed where they do not say so themselves. */
  readonly directed: boolean;
  readonly name?: string | null;
  readonly weightMeans?: NetworkFile["weightMeans"];
  readonly groupAttribute?: string | null;
  /** The mode of an actor, for a two-mode network. */
  readonly modeOf?: ((actor: number) => 0 | 1) | null;
}

/** What a builder has collected. */
export interface NetworkParts {
  readonly report: ReadingReport;
  readonly register: ActorRegister;
  readonly actorColumns: AttributeColumns;
  readonly tieColumns: AttributeColumns;
  readonly labels: Map<number, string>;
  readonly actorSpells: Map<number, Spell[]>;
  readonly tieSpells: Map<number, Spell[]>;
  readonly ties: () => {
    readonly sources: Uint32Array;
    readonly targets: Uint32Array;
    readonly weights: Float64Array;
    readonly kinds: Uint32Array;
  };
}

/** Puts a network together: actors in the order in which they were added, ties as arcs. */
export function builtNetwork(parts: NetworkParts, facts: NetworkFacts): NetworkReading {
  const { register, report } = parts;
  const actorOf = register.order();
  const order = actorOf.length;
  const rank = new Uint32Array(order);
  actorOf.forEach((actor, position) => {
    rank[actor] = position;
  });
  const { sources, targets, weights, kinds } = parts.ties();
  const ends = {
    sources: sources.map((end) => rank[end] ?? 0),
    targets: targets.map((end) => rank[end] ?? 0),
  };
  const isDirected = Uint8Array.from(kinds, (kind) => (kind === 2 ? Number(facts.directed) : kind));
  const arcs = arcsOf(ends, isDirected, facts.directed);
  if (arcs.doubled > 0) {
    report.warn(
      `Directed and undirected ties are mixed; ${arcs.doubled} undirected ones became two arcs each.`,
    );
  }
  const { tieOf } = arcs;
  const timed = parts.actorSpells.size > 0 || parts.tieSpells.size > 0;
  const ids = Array.from(actorOf, (actor) => register.ids[actor] ?? "");
  const network: NetworkFile = {
    directed: arcs.directed,
    order,
    sources: arcs.sources,
    targets: arcs.targets,
    ...weighed(weights, tieOf, report),
    name: facts.name ?? null,
    ids,
    labels: ids.map((id, position) => parts.labels.get(actorOf[position] ?? 0) ?? id),
    weightMeans: facts.weightMeans ?? null,
    actorAttributes: picked(parts.actorColumns.finish(order), actorOf),
    tieAttributes: picked(parts.tieColumns.finish(sources.length), tieOf),
    modes: facts.modeOf ? Uint8Array.from(actorOf, facts.modeOf) : null,
    groupAttribute: facts.groupAttribute ?? null,
    spells: timed
      ? { actors: spellsOf(parts.actorSpells, actorOf), ties: spellsOf(parts.tieSpells, tieOf) }
      : null,
  };
  return { network, report: report.finish(order + sources.length) };
}

function weighed(
  weights: Float64Array,
  tieOf: Uint32Array,
  report: ReadingReport,
): Pick<NetworkFile, "weights" | "weighted"> {
  const missing = weights.reduce((count, weight) => count + (Number.isNaN(weight) ? 1 : 0), 0);
  const weighted = missing < weights.length;
  if (weighted && missing > 0)
    report.warn(`${missing} ties have no weight, others do; theirs is taken as 1.`);
  const filled = weights.map((weight) => (Number.isNaN(weight) ? 1 : weight + 0));
  return { weighted, weights: Float64Array.from(tieOf, (tie) => filled[tie] ?? 1) };
}

function picked(attributes: readonly Attribute[], itemOf: Uint32Array): Attribute[] {
  return attributes.map(({ name, type, values }) => ({
    name,
    type,
    values: Array.from(itemOf, (item) => values[item] ?? null),
  }));
}

function spellsOf(spells: ReadonlyMap<number, readonly Spell[]>, itemOf: Uint32Array): (readonly Spell[])[] {
  return Array.from(itemOf, (item) => spells.get(item) ?? []);
}

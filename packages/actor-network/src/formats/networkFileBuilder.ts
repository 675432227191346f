import type { Spell } from "../model/NetworkFile.ts";
import { actorRegister } from "./actorRegister.ts";
import { type AttributeColumns, attributeColumns } from "./attributeColumns.ts";
import { builtNetwork, type NetworkFacts, type NetworkParts } from "./builtNetwork.ts";
import { checkSize } from "./checkSize.ts";
import { fileError, type Place } from "./fileError.ts";
import { growingArray } from "./growingArray.ts";
import { type Limits, limits as standardLimits } from "./limits.ts";
import type { NetworkReading } from "./NetworkReading.ts";
import { type ReadingReport, readingReport } from "./readingReport.ts";

/** Collects actors and ties while a file is read. */
export interface NetworkFileBuilder {
  readonly report: ReadingReport;
  readonly actorColumns: AttributeColumns;
  readonly tieColumns: AttributeColumns;
  /** Adds an actor; a second one with the same id is an error. */
  readonly addActor: (id: string, place: Place) => number;
  /** The number of an actor that a tie names; it may be added later, and must be by the end. */
  readonly actorNamed: (id: string, place: Place) => number;
  /** Adds an actor, or finds the one with that id, for files that name actors in their ties only. */
  readonly actorFound: (id: string, place: Place) => number;
  /** Adds a tie; `weight` is `null` where the file has none, `directed` where the tie does not say. */
  readonly addTie: (
    source: number,
    target: number,
    weight: number | null,
    place: Place,
    directed?: boolean | null,
  ) => number;
  readonly setLabel: (actor: number, label: string) => void;
  readonly addActorSpell: (actor: number, spell: Spell) => void;
  readonly addTieSpell: (tie: number, spell: Spell) => void;
  readonly actors: () => number;
  readonly ties: () => number;
  readonly build: (facts: NetworkFacts) => NetworkReading;
}

/**
 * Opens a builder of a network, which every reader fills in the file's order.
 *
 * Actors are known by numbers, ids live in a `Map`, ties in typed arrays that grow; every limit is checked before
 * memory is taken. A place is kept for messages only.
 */
export function networkFileBuilder(options: { readonly limits?: Partial<Limits> } = {}): NetworkFileBuilder {
  const bounds = { ...standardLimits, ...options.limits };
  const report = readingReport();
  const register = actorRegister(bounds.actors);
  const sources = growingArray(Uint32Array);
  const targets = growingArray(Uint32Array);
  const weights = growingArray(Float64Array);
  /** 0 undirected, 1 directed, 2 not said. */
  const kinds = growingArray(Uint32Array);
  const parts: NetworkParts = {
    report,
    register,
    actorColumns: attributeColumns("actor", bounds, report),
    tieColumns: attributeColumns("tie", bounds, report),
    labels: new Map(),
    actorSpells: new Map(),
    tieSpells: new Map(),
    ties: () => ({
      sources: sources.taken(),
      targets: targets.taken(),
      weights: weights.taken(),
      kinds: kinds.taken(),
    }),
  };
  return {
    report,
    actorColumns: parts.actorColumns,
    tieColumns: parts.tieColumns,
    addActor: register.add,
    actorNamed: register.named,
    actorFound: register.found,
    addTie: (source, target, weight, place, directed = null) => {
      checkSize("ties", sources.size() + 1, bounds.ties, place);
      if (weight !== null && !Number.isFinite(weight)) {
        throw fileError(place, `the weight ${weight}`, "a finite number");
      }
      sources.push(source);
      targets.push(target);
      weights.push(weight ?? Number.NaN);
      kinds.push(directed === null ? 2 : Number(directed));
      return sources.size() - 1;
    },
    setLabel: (actor, label) => parts.labels.set(actor, label),
    addActorSpell: (actor, spell) => append(parts.actorSpells, actor, spell),
    addTieSpell: (tie, spell) => append(parts.tieSpells, tie, spell),
    actors: register.size,
    ties: sources.size,
    build: (facts) => builtNetwork(parts, facts),
  };
}

function append(spells: Map<number, Spell[]>, item: number, spell: Spell): void {
  const list = spells.get(item);
  if (list) list.push(spell);
  else spells.set(item, [spell]);
}

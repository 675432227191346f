import type { TieArrays } from "./TieArrays.ts";

export type AttributeValue = string | number | boolean | null;

/** One column of what a file says about its actors or its ties; `null` where it says nothing. */
export interface Attribute {
  readonly name: string;
  readonly type: "string" | "number" | "boolean";
  readonly values: readonly AttributeValue[];
}

/** A stretch of time as the file writes it; `null` is open. */
export interface Spell {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What a network file holds: ties as plain arrays, which every measure reads as they are, and columns beside them.
 *
 * Actors stand in the file's order and are known by their position. A file that mixes directed and undirected ties
 * becomes directed, an undirected tie two arcs.
 */
export interface NetworkFile extends TieArrays {
  readonly name: string | null;
  readonly ids: readonly string[];
  /** The label of each actor, its id where the file has none. */
  readonly labels: readonly string[];
  /** Whether the file states weights; if not, `weights` holds ones. */
  readonly weighted: boolean;
  /** What the file says its weights are; `null` when it says nothing. */
  readonly weightMeans: "strength" | "distance" | null;
  readonly actorAttributes: readonly Attribute[];
  /** One value per arc. */
  readonly tieAttributes: readonly Attribute[];
  /** For a two-mode network 0 or 1 per actor: its mode. */
  readonly modes: Uint8Array | null;
  /** The attribute whose values are the groups, where the file names one. */
  readonly groupAttribute: string | null;
  /** When actors and arcs are there: a list per actor, a list per arc; an empty list is always. */
  readonly spells: {
    readonly actors: readonly (readonly Spell[])[];
    readonly ties: readonly (readonly Spell[])[];
  } | null;
}

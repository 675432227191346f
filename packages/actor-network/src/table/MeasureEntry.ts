import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/** What a measure of the table may read. */
export interface MeasureInput {
  readonly network: TieArrays;
  /** Ids of the actors, in the network's order. */
  readonly ids: readonly string[];
  /** The groups of the actors, where the caller names an attribute. */
  readonly groups: Grouping | null;
  /** An attribute's number per actor; `null` where the network has no such attribute, or one without numbers. */
  readonly numbers: (attribute: string) => Float64Array | null;
  /** What the weights of the ties are; `null` where none are stated, and every tie counts 1. */
  readonly weightMeans: "strength" | "distance" | null;
}

export type MeasureValue =
  | number
  | null
  | readonly MeasureValue[]
  | string
  | { readonly [part: string]: MeasureValue };

/** One measure of the command line and of the reference files. */
export interface MeasureEntry {
  /** Its id. A part in braces is a parameter: `katz.alpha={number}`, `assortativity.numeric.{attribute}`. */
  readonly id: string;
  readonly per: "graph" | "actor" | "tie";
  /**
   * What a network must have for the measure to mean anything: `directed` or `undirected` ties, weights that are a
   * `strength` or a `distance`, `groups`.
   */
  readonly needs: readonly ("directed" | "undirected" | "strength" | "distance" | "groups")[];
  /** Why the value, or one of its parts, can be `null`. */
  readonly whenNull: string;
  /** `parameter` is the text that stands for the part in braces, empty without one. */
  readonly of: (input: MeasureInput, parameter: string) => MeasureValue;
}

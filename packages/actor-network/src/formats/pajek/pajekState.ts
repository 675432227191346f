import { fileError, type Place } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import type { MatrixTies } from "../matrixTies.ts";
import type { NetworkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import type { PajekColumn } from "./pajekColumn.ts";
import type { PajekToken } from "./pajekTokens.ts";

/** What a reader of Pajek files knows while it reads. */
export interface PajekState {
  readonly builder: NetworkFileBuilder;
  readonly bounds: Limits;
  name: string | null;
  /** Number of vertices, `null` before they are declared. */
  order: number | null;
  /** Vertices of the first mode, `null` for a network of one mode. */
  firstMode: number | null;
  readonly labels: Map<number, string>;
  /** Vertices that have a line. */
  readonly described: Set<number>;
  hasArcs: boolean;
  /** The relation of the section, `null` where it names none. */
  relation: string | null;
  readonly relations: Map<string, string>;
  readonly columns: { readonly name: string; readonly column: PajekColumn }[];
  matrix: MatrixTies | null;
  /** Cells of the matrix read so far. */
  cells: number;
  /** What the lines belong to: the network, a partition or vector, or something that is left out. */
  within: "network" | "column" | "skipped";
  line: (state: PajekState, tokens: readonly PajekToken[], place: Place) => void;
  /** Called when the section ends. */
  finish: (state: PajekState, place: Place) => void;
}

export function pajekState(builder: NetworkFileBuilder, bounds: Limits): PajekState {
  return {
    builder,
    bounds,
    name: null,
    order: null,
    firstMode: null,
    labels: new Map(),
    described: new Set(),
    hasArcs: false,
    relation: null,
    relations: new Map(),
    columns: [],
    matrix: null,
    cells: 0,
    within: "network",
    line: unexpected,
    finish: () => {},
  };
}

function unexpected(_: PajekState, tokens: readonly PajekToken[], place: Place): void {
  throw fileError(place, quoted(tokens[0]?.text ?? ""), "a line that begins a section, such as *Vertices 5");
}

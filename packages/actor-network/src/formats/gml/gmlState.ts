import type { AttributeValue } from "../../model/NetworkFile.ts";
import type { Limits } from "../limits.ts";
import type { NetworkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import type { GmlItem } from "./GmlItem.ts";

/** What a reader of GML knows while it reads. */
export interface GmlState {
  readonly builder: NetworkFileBuilder;
  readonly bounds: Limits;
  /** Keys of the lists that are open, from the outermost on. */
  readonly path: string[];
  /** How many lists are open where something that is left out began; `null` outside. */
  skippedFrom: number | null;
  hasGraph: boolean;
  item: GmlItem | null;
  readonly graph: Map<string, AttributeValue>;
  /** Keys that a node or an edge states more than once, and how often beyond the first time. */
  readonly repeated: Map<string, number>;
  /** Keys outside nodes and edges that are left out. */
  readonly leftOut: Set<string>;
  /** Values that are infinite or no number. */
  endless: number;
}

export function gmlState(builder: NetworkFileBuilder, bounds: Limits): GmlState {
  return {
    builder,
    bounds,
    path: [],
    skippedFrom: null,
    hasGraph: false,
    item: null,
    graph: new Map(),
    repeated: new Map(),
    leftOut: new Set(),
    endless: 0,
  };
}

/** Puts into the report what was left out. */
export function reportGml({ builder, repeated, leftOut, endless }: GmlState): void {
  if (endless > 0) {
    builder.report.drop(`${endless} × a value that is infinite or not a number: left out.`, endless);
  }
  for (const [key, count] of repeated) {
    builder.report.drop(
      `${count} × ${quoted(key)} of a node or edge that states it before: left out.`,
      count,
    );
  }
  if (leftOut.size > 0) {
    const keys = [...leftOut].slice(0, 20).map(quoted).join(", ");
    const more = leftOut.size > 20 ? ` and ${leftOut.size - 20} more` : "";
    builder.report.warn(`What the file says beside nodes and edges is left out: ${keys}${more}.`);
  }
}

import type { NetworkFileBuilder } from "../networkFileBuilder.ts";
import { type PassedOver, passedOver } from "../passedOver.ts";
import type { XmlElement } from "../readXml.ts";
import { type TieKeys, tieKeys } from "../tieKeys.ts";
import { type GexfDeclarations, gexfDeclarations } from "./gexfDeclarations.ts";

/** A node or an edge that has begun and not ended. */
export interface GexfItem {
  readonly element: XmlElement;
  readonly of: "node" | "edge";
  readonly index: number;
  hasSpells: boolean;
}

/** Where the reading of a GEXF file stands. */
export interface GexfState {
  readonly builder: NetworkFileBuilder;
  readonly declarations: GexfDeclarations;
  readonly keys: TieKeys;
  readonly items: GexfItem[];
  readonly passedOver: PassedOver;
  /** The third axis of nodes, which counts only if it is not 0 throughout. */
  readonly heights: Map<number, number>;
  directed: boolean;
  name: string | null;
  graphs: number;
}

export function gexfState(builder: NetworkFileBuilder): GexfState {
  return {
    builder,
    declarations: gexfDeclarations(builder),
    keys: tieKeys(builder),
    items: [],
    passedOver: passedOver(),
    heights: new Map(),
    directed: false,
    name: null,
    graphs: 0,
  };
}

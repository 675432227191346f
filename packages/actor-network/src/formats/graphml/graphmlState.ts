import type { NetworkFileBuilder } from "../networkFileBuilder.ts";
import { type PassedOver, passedOver } from "../passedOver.ts";
import type { XmlElement } from "../readXml.ts";
import { type TieKeys, tieKeys } from "../tieKeys.ts";
import { type GraphmlKeys, graphmlKeys } from "./graphmlKeys.ts";

/** A node or an edge that has begun and not ended. */
export interface GraphmlItem {
  readonly element: XmlElement;
  readonly of: "node" | "edge";
  readonly index: number;
}

/** Where the reading of a GraphML file stands. */
export interface GraphmlState {
  readonly builder: NetworkFileBuilder;
  readonly keys: GraphmlKeys;
  readonly tieKeys: TieKeys;
  readonly passedOver: PassedOver;
  readonly items: GraphmlItem[];
  /** Whether edges are directed by default, in each graph that is open. */
  readonly directed: boolean[];
  /** What data of the graph says, by the key's name. */
  readonly facts: Map<string, string>;
  /** Labels by actor: `label` where the file has such a key, else `name`, else the text that yEd draws. */
  readonly labels: {
    readonly label: Map<number, string>;
    readonly name: Map<number, string>;
    readonly drawn: Map<number, string>;
  };
  /** Graphs that begin at the top of the file. */
  graphs: number;
  /** What the first graph says of its edges. */
  isDirected: boolean;
}

export function graphmlState(builder: NetworkFileBuilder): GraphmlState {
  return {
    builder,
    keys: graphmlKeys(builder),
    tieKeys: tieKeys(builder),
    passedOver: passedOver(),
    items: [],
    directed: [],
    facts: new Map(),
    labels: { label: new Map(), name: new Map(), drawn: new Map() },
    graphs: 0,
    isDirected: false,
  };
}

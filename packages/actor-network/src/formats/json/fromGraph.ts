import type { NetworkReading } from "../NetworkReading.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { graphologyBuilding } from "./graphologyBuilding.ts";
import type { JsonValue } from "./JsonValue.ts";
import { jsonValueOf } from "./jsonValueOf.ts";

/** The part of a graphology graph that is read. */
export interface ReadableGraph {
  readonly type: string;
  /** Attributes of the graph itself. */
  readonly getAttributes: () => object;
  /** Visits every node. */
  readonly forEachNode: (visit: (key: string, attributes: object) => void) => void;
  /** Visits every edge, with what is at its ends. */
  readonly forEachEdge: (
    visit: (
      key: string,
      attributes: object,
      source: string,
      target: string,
      sourceAttributes: object,
      targetAttributes: object,
      undirected: boolean,
    ) => void,
  ) => void;
}

/**
 * Copies a graphology graph into what network files hold, so that measures run on it and every format can be written.
 *
 * Attributes are read as `readGraphologyJson` reads them. NaN, infinite numbers, functions and `undefined` count as
 * nothing; lists and objects are kept as JSON. A mixed graph becomes directed, an undirected edge two arcs. Keys that
 * graphology made itself are kept as the ties' `id`.
 *
 * O(nodes + edges) time and space.
 *
 * @example
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "", sector: "" };
 * const graph = toGraph(buildNetwork([{ ...rest, id: "c" }], [], { relations: [] }));
 * fromGraph(graph).network.ids; // => ["a0"]
 * @throws {ActorNetworkError} `limit-exceeded`.
 */
export function fromGraph(graph: ReadableGraph): NetworkReading {
  const building = graphologyBuilding(networkFileBuilder());
  graph.forEachNode((key, attributes) => building.addNode(key, membersOf(attributes), ["nodes", key]));
  graph.forEachEdge((key, attributes, source, target, _source, _target, undirected) => {
    building.addEdge(key, [source, target], !undirected, membersOf(attributes), ["edges", key]);
  });
  return building.finish(graph.type !== "undirected", membersOf(graph.getAttributes()));
}

function membersOf(attributes: object): (readonly [string, JsonValue])[] {
  return Object.entries(attributes).map(([name, value]) => [name, jsonValueOf(value)] as const);
}

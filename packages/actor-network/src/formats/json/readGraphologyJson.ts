import { fileError, type Place } from "../fileError.ts";
import { limits as standardLimits } from "../limits.ts";
import type { NetworkReading, ReadNetworkOptions } from "../NetworkReading.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import { graphologyBuilding } from "./graphologyBuilding.ts";
import type { JsonObject, JsonValue } from "./JsonValue.ts";
import { jsonDocument } from "./jsonDocument.ts";
import { jsonId } from "./jsonId.ts";
import { jsonList } from "./jsonList.ts";
import { jsonObject } from "./jsonObject.ts";
import { jsonText } from "./jsonText.ts";

/**
 * Reads a network from graphology's own JSON, as `graph.export()` makes it.
 *
 * Keys are ids; attributes are attributes, but for `label`, `spells` (a list of `{ from, to }`), a number `weight` of
 * edges, and `bipartite`, 0 or 1, of nodes. Keys of edges become the attribute `id`, unless they only count the edges
 * from 0. Of the graph's attributes `name`, `weightMeans` and `groupAttribute` are kept. A mixed graph becomes directed.
 *
 * O(characters) time and space.
 *
 * @example
 * const nodes = `[{ "key": "a", "attributes": { "label": "A" } }, { "key": "b" }]`;
 * const edges = `[{ "key": "e", "source": "a", "target": "b" }]`;
 * const text = `{ "options": { "type": "directed" }, "nodes": ${nodes}, "edges": ${edges} }`;
 * readGraphologyJson(text).network.labels; // => ["A", "b"]
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `unknown-actor`, `duplicate-actor`, `duplicate-tie`,
 * `limit-exceeded`; its path is line and column in broken JSON, else names and numbers from the document down.
 * @see https://graphology.github.io/serialization.html
 */
export function readGraphologyJson(
  input: string | Uint8Array,
  options: ReadNetworkOptions = {},
): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  const document = jsonDocument(input, bounds, options);
  const building = graphologyBuilding(networkFileBuilder({ limits: bounds }));
  const isUndirected = typeOf(document) === "undirected";
  jsonList(document, "nodes").forEach((item, index) => {
    const place = ["nodes", index];
    const node = jsonObject(item, place);
    building.addNode(jsonId(node, "key", place), attributesOf(node, place), place);
  });
  jsonList(document, "edges").forEach((item, index) => {
    const place = ["edges", index];
    const edge = jsonObject(item, place);
    const isDirected = !isUndirected && flag(edge, "undirected", place) !== true;
    const key = edge.has("key") ? jsonId(edge, "key", place) : null;
    const ends = [jsonId(edge, "source", place), jsonId(edge, "target", place)] as const;
    building.addEdge(key, ends, isDirected, attributesOf(edge, place), place);
  });
  return building.finish(!isUndirected, attributesOf(document, []));
}

function typeOf(document: JsonObject): string {
  const options = document.get("options");
  const type = options === undefined ? "mixed" : (jsonObject(options, ["options"]).get("type") ?? "mixed");
  if (type === "mixed" || type === "directed" || type === "undirected") return type;
  throw fileError(["options", "type"], quoted(jsonText(type)), "directed, undirected or mixed");
}

function flag(edge: JsonObject, name: string, place: Place): boolean {
  const value = edge.get(name) ?? false;
  if (typeof value === "boolean") return value;
  throw fileError([...place, name], quoted(jsonText(value)), "true or false");
}

function attributesOf(object: JsonObject, place: Place): Iterable<readonly [string, JsonValue]> {
  const attributes = object.get("attributes") ?? null;
  return attributes === null ? [] : jsonObject(attributes, [...place, "attributes"]);
}

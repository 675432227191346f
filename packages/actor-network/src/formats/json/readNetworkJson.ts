import { fileError, type Place } from "../fileError.ts";
import { limits as standardLimits } from "../limits.ts";
import type { NetworkReading, ReadNetworkOptions } from "../NetworkReading.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import { withModes } from "../withModes.ts";
import type { JsonObject, JsonValue } from "./JsonValue.ts";
import { jsonAttributes } from "./jsonAttributes.ts";
import { jsonDocument } from "./jsonDocument.ts";
import { jsonId } from "./jsonId.ts";
import { jsonList } from "./jsonList.ts";
import { jsonObject } from "./jsonObject.ts";
import { jsonText } from "./jsonText.ts";
import { meaningOfWeights } from "./meaningOfWeights.ts";

const known = [
  "name",
  "directed",
  "weighted",
  "weightMeaning",
  "groupAttribute",
  "bipartite",
  "nodes",
  "edges",
  "links",
  "nodeCount",
  "edgeCount",
  "layers",
  "multigraph",
];

/**
 * Reads a network from neutral JSON: `{ directed, nodes: [{ id, … }], edges: [{ source, target, weight?, … }] }`.
 *
 * Other members of nodes and edges are attributes, `label` is the label, `spells` a list of `{ from, to }`. A weight is
 * a strength unless `weightMeaning` speaks of a distance; with `weighted: false` it is an attribute like any other.
 * `groupAttribute` names the groups. `bipartite: true` with an attribute `mode` of two values, or a node attribute
 * `bipartite` of 0 and 1, makes modes. `links` is taken for `edges`, as NetworkX and D3 write it. `nodeCount` and
 * `edgeCount` must be right where they are given.
 *
 * O(characters) time and space.
 *
 * @example
 * const edges = `[{ "source": "a", "target": "b", "weight": 2 }]`;
 * const text = `{ "directed": true, "nodes": [{ "id": "a", "sector": "state" }, { "id": "b" }], "edges": ${edges} }`;
 * const { network } = readNetworkJson(text);
 * network.actorAttributes[0].values; // => ["state", null]
 * network.weightMeans; // => "strength"
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `unknown-actor`, `duplicate-actor`, `limit-exceeded`; its
 * path is line and column in broken JSON, else names and numbers from the document down.
 */
export function readNetworkJson(
  input: string | Uint8Array,
  options: ReadNetworkOptions = {},
): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  const document = jsonDocument(input, bounds, options);
  const builder = networkFileBuilder({ limits: bounds });
  const isWeighted = document.get("weighted") !== false;
  const passOver = { actors: ["id"], ties: ["source", "target", ...(isWeighted ? ["weight"] : [])] };
  const attributes = jsonAttributes(builder, passOver);
  const list = document.has("edges") ? "edges" : "links";

  counted(document, "nodes", "nodeCount").forEach((item, index) => {
    const place = ["nodes", index];
    const node = jsonObject(item, place);
    attributes.noteActor(builder.addActor(jsonId(node, "id", place), [...place, "id"]), node, place);
  });
  counted(document, document.has(list) ? list : "edges", "edgeCount").forEach((item, index) => {
    const place = [list, index];
    const edge = jsonObject(item, place);
    const source = builder.actorNamed(jsonId(edge, "source", place), [...place, "source"]);
    const target = builder.actorNamed(jsonId(edge, "target", place), [...place, "target"]);
    const weight = isWeighted ? weightOf(edge, place) : null;
    attributes.noteTie(builder.addTie(source, target, weight, place), edge, place);
  });
  const rest = [...document.keys()].filter((name) => !known.includes(name));
  if (rest.length > 0) {
    builder.report.warn(
      `Left out, since they say nothing of ties: ${rest.slice(0, 20).map(quoted).join(", ")}.`,
    );
  }
  const reading = builder.build({
    directed: directedOf(document),
    name: textOf(document, "name"),
    groupAttribute: textOf(document, "groupAttribute"),
  });
  return withModes(withMeaning(reading, document), document.get("bipartite") === true ? "mode" : null);
}

function counted(document: JsonObject, name: string, count: string): readonly JsonValue[] {
  const list = jsonList(document, name);
  const stated = document.get(count);
  if (typeof stated === "number" && stated !== list.length) {
    throw fileError([name], `${list.length} items`, `${stated}, as ${count} says`);
  }
  return list;
}

function directedOf(document: JsonObject): boolean {
  const directed = document.get("directed");
  if (typeof directed === "boolean") return directed;
  throw fileError(
    ["directed"],
    directed === undefined ? "nothing" : quoted(jsonText(directed)),
    "true or false",
  );
}

function textOf(document: JsonObject, name: string): string | null {
  const value = document.get(name) ?? null;
  if (value === null || typeof value === "string") return value;
  throw fileError([name], "something else", "a text");
}

function weightOf(edge: JsonObject, place: Place): number | null {
  const weight = edge.get("weight") ?? null;
  if (weight === null || typeof weight === "number") return weight;
  throw fileError([...place, "weight"], quoted(jsonText(weight)), "a number");
}

function withMeaning(reading: NetworkReading, document: JsonObject): NetworkReading {
  const { network } = reading;
  if (!network.weighted) return reading;
  return {
    ...reading,
    network: { ...network, weightMeans: meaningOfWeights(textOf(document, "weightMeaning")) },
  };
}

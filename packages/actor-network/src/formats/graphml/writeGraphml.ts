import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import { keptAttributes } from "../keptAttributes.ts";
import { numbersOf } from "../numbersOf.ts";
import { numberText } from "../numberText.ts";
import { tieKeyOf } from "../tieKeyOf.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import { type XmlTexts, xmlTexts } from "../xmlTexts.ts";

interface Key {
  readonly id: string;
  readonly of: "graph" | "node" | "edge";
  readonly attribute: Attribute;
}

/**
 * Writes a network as GraphML, which igraph, NetworkX, Gephi, yEd and others read.
 *
 * Nodes have the actors' ids, with labels under the key `label` where they differ. One edge per arc. Weights are
 * written where the network states them, the mode of a two-mode network as the key `bipartite`; the network's name,
 * what weights mean and which attribute holds the groups as data of the graph. `null` is left out. What GraphML cannot
 * hold stands in `lost`.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readGraphml(`<graphml><graph edgedefault="directed"><node id="a"/></graph></graphml>`);
 * const { text, lost } = writeGraphml(network);
 * text.includes(`<node id="a"/>`); // => true
 * lost; // => []
 * @see http://graphml.graphdrawing.org
 */
export function writeGraphml(network: NetworkFile): WrittenNetwork {
  const xml = xmlTexts();
  const kept = keptAttributes(network, { actors: ["label"], ties: ["weight"] });
  const edgeKey = tieKeyOf(kept.ties);
  const ties = kept.ties.filter((attribute) => attribute !== edgeKey);
  const graphKeys = keysOf("graph", graphColumns(network));
  const nodeKeys = keysOf("node", [...labelColumn(network), ...kept.actors]);
  const edgeKeys = keysOf("edge", [...weightColumn(network), ...ties]);
  const ids = xml.ids(network.ids);
  const nodes = ids.flatMap((id, actor) => element("node", ` id="${id}"`, dataLines(nodeKeys, actor, xml)));
  const edges = Array.from(network.sources, (source, arc) => {
    const key = edgeKey ? ` id="${xml.text(String(edgeKey.values[arc]))}"` : "";
    const ends = ` source="${ids[source]}" target="${ids[network.targets[arc] ?? 0]}"`;
    return element("edge", `${key}${ends}`, dataLines(edgeKeys, arc, xml));
  }).flat();
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...[...graphKeys, ...nodeKeys, ...edgeKeys].map((key) => declaration(key, xml)),
    `  <graph edgedefault="${network.directed ? "directed" : "undirected"}">`,
    ...dataLines(graphKeys, 0, xml).map((line) => line.slice(2)),
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
  ];
  const lostSpells = network.spells ? ["Spells, when actors and ties are there, are left out."] : [];
  return { text: `${lines.join("\n")}\n`, lost: [...kept.lost, ...lostSpells, ...xml.lost()] };
}

function graphColumns({ name, weightMeans, groupAttribute }: NetworkFile): Attribute[] {
  return Object.entries({ name, weightMeans, groupAttribute }).flatMap(([key, value]) =>
    value === null ? [] : [{ name: key, type: "string" as const, values: [value] }],
  );
}

function labelColumn({ ids, labels, actorAttributes }: NetworkFile): Attribute[] {
  const isNeeded = labels.some((label, actor) => label !== ids[actor]);
  const isNamed = actorAttributes.some(({ name }) => name === "name");
  return isNeeded || isNamed ? [{ name: "label", type: "string", values: labels }] : [];
}

function weightColumn({ weighted, weights }: NetworkFile): Attribute[] {
  return weighted ? [{ name: "weight", type: "number", values: Array.from(weights) }] : [];
}

function keysOf(of: Key["of"], attributes: readonly Attribute[]): Key[] {
  return attributes.map((attribute, index) => ({ id: `${of[0]}${index}`, of, attribute }));
}

function declaration({ id, of, attribute }: Key, xml: XmlTexts): string {
  return `  <key id="${id}" for="${of}" attr.name="${xml.text(attribute.name)}" attr.type="${typeOf(attribute)}"/>`;
}

function typeOf(attribute: Attribute): string {
  if (attribute.type !== "number") return attribute.type;
  const numbers = attribute.name === "weight" ? "real" : numbersOf(attribute);
  return numbers === "whole32" ? "int" : numbers === "whole" ? "long" : "double";
}

function dataLines(keys: readonly Key[], index: number, xml: XmlTexts): string[] {
  return keys.flatMap(({ id, attribute }) => {
    const value = attribute.values[index] ?? null;
    if (value === null) return [];
    const text = typeof value === "number" ? numberText(value) : xml.text(String(value));
    return [`      <data key="${id}">${text}</data>`];
  });
}

function element(name: string, attributes: string, inside: readonly string[]): string[] {
  const open = `    <${name}${attributes}`;
  return inside.length === 0 ? [`${open}/>`] : [`${open}>`, ...inside, `    </${name}>`];
}

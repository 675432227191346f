import type { AttributeValue, NetworkFile } from "../../model/NetworkFile.ts";
import { lostColumns } from "../lostColumns.ts";
import { lostFacts } from "../lostFacts.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import { type GmlKeys, gmlKeys } from "./gmlKeys.ts";
import { gmlNumber } from "./gmlNumber.ts";
import { gmlQuoted } from "./gmlTexts.ts";

export interface WriteGmlOptions {
  /**
   * Whether characters beyond ASCII are written as references such as `&#31038;`, which networkx asks for, or as they
   * are, which igraph and Gephi need to show them. Default: ascii.
   */
  readonly encoding?: "ascii" | "utf-8";
}

/**
 * Writes a network as GML.
 *
 * Nodes are numbered from 0 and have the actor's label; where labels are not the ids, the id is `name`, as in igraph.
 * networkx wants labels that differ, or `read_gml(label="name")`. Weights are `weight` where the network states them,
 * the mode of a two-mode network is `bipartite`. An attribute with points in its name becomes a list, `null` is left
 * out, `true` and `false` are 1 and 0. A name that GML does not allow as a key is changed, and `lost` says so.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readGml('graph [ node [ id 0 label "社" ] edge [ source 0 target 0 ] ]');
 * const { text } = writeGml(network);
 * text.includes('label "&#31038;"'); // => true
 * readGml(text).network.ids; // => ["社"]
 */
export function writeGml(network: NetworkFile, options: WriteGmlOptions = {}): WrittenNetwork {
  const { encoding = "ascii" } = options;
  const { ids, labels, modes, weighted, weights, sources, targets } = network;
  const isMulti = hasParallelTies(network);
  const reserved = [
    "source",
    "target",
    "weight",
    ...(weighted ? [] : ["value"]),
    ...(isMulti ? ["key"] : []),
  ];
  const actors = gmlKeys(network.actorAttributes, "actors", ["id", "label", "name", "bipartite"]);
  const ties = gmlKeys(network.tieAttributes, "ties", reserved);
  const isNamed = ids.some((id, actor) => id !== labels[actor]);
  const text = (value: string) => gmlQuoted(value, encoding);
  const valueText = (value: AttributeValue) =>
    typeof value === "string" ? text(value) : gmlNumber(Number(value));
  const lines = ["graph [", `  directed ${network.directed ? 1 : 0}`];
  if (isMulti) lines.push("  multigraph 1");
  if (network.name !== null) lines.push(`  name ${text(network.name)}`);
  ids.forEach((id, actor) => {
    lines.push("  node [", `    id ${actor}`, `    label ${text(labels[actor] ?? "")}`);
    if (isNamed) lines.push(`    name ${text(id)}`);
    if (modes) lines.push(`    bipartite ${modes[actor]}`);
    lines.push(...valueLines(actors.keys, actor, "    ", valueText), "  ]");
  });
  sources.forEach((source, tie) => {
    lines.push("  edge [", `    source ${source}`, `    target ${targets[tie]}`);
    if (weighted) lines.push(`    weight ${gmlNumber(weights[tie] ?? 1)}`);
    lines.push(...valueLines(ties.keys, tie, "    ", valueText), "  ]");
  });
  lines.push("]");
  const gaps = { spells: true, actors: () => false, ties: () => false };
  const lost = [
    ...actors.lost,
    ...ties.lost,
    ...lostColumns(network.actorAttributes, "actors"),
    ...lostColumns(network.tieAttributes, "ties"),
    ...lostFacts(network, gaps),
  ];
  return { text: `${lines.join("\n")}\n`, lost };
}

function valueLines(
  keys: GmlKeys,
  item: number,
  indent: string,
  valueText: (value: AttributeValue) => string,
): string[] {
  const lines: string[] = [];
  for (const [key, { attribute, inside }] of keys) {
    const value = attribute?.values[item] ?? null;
    if (value !== null) lines.push(`${indent}${key} ${valueText(value)}`);
    const nested = inside.size === 0 ? [] : valueLines(inside, item, `${indent}  `, valueText);
    if (nested.length > 0) lines.push(`${indent}${key} [`, ...nested, `${indent}]`);
  }
  return lines;
}

function hasParallelTies({ directed, order, sources, targets }: NetworkFile): boolean {
  const seen = new Set<number>();
  return sources.some((source, tie) => {
    const target = targets[tie] ?? 0;
    const [one, other] = directed || source < target ? [source, target] : [target, source];
    const pair = one * order + other;
    return seen.size === seen.add(pair).size;
  });
}

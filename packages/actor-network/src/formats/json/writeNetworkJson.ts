import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import { keptAttributes } from "../keptAttributes.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import type { JsonValue } from "./JsonValue.ts";
import { jsonSpellsOf } from "./jsonSpellsOf.ts";
import { jsonText } from "./jsonText.ts";

/**
 * Writes a network as neutral JSON, a line for each actor and tie.
 *
 * Everything a network file holds has a place; only an attribute whose name means something here (`id`, `label`,
 * `spells`; `source`, `target`, `weight`) is left out, which `lost` says. The type of a column without a value is not
 * kept.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readNetworkJson(`{ "directed": false, "nodes": [{ "id": "a" }], "edges": [] }`);
 * const { text, lost } = writeNetworkJson(network);
 * JSON.parse(text).nodes; // => [{ id: "a" }]
 * lost; // => []
 */
export function writeNetworkJson(network: NetworkFile): WrittenNetwork {
  const { ids, labels, spells, sources, targets, weights } = network;
  const kept = keptAttributes(network, {
    actors: ["id", "label", "spells"],
    ties: ["source", "target", "weight", "spells"],
  });
  const nodes = ids.map((id, actor) => {
    const label = labels[actor] ?? id;
    const own: Member[] =
      label === id
        ? [["id", id]]
        : [
            ["id", id],
            ["label", label],
          ];
    return jsonText(
      new Map([...own, ...valuesOf(kept.actors, actor), ...jsonSpellsOf(spells?.actors[actor])]),
    );
  });
  const edges = Array.from(sources, (source, arc) => {
    const ends: Member[] = [
      ["source", ids[source] ?? ""],
      ["target", ids[targets[arc] ?? 0] ?? ""],
    ];
    const weight: Member[] = network.weighted ? [["weight", weights[arc] ?? 1]] : [];
    return jsonText(
      new Map([...ends, ...weight, ...valuesOf(kept.ties, arc), ...jsonSpellsOf(spells?.ties[arc])]),
    );
  });
  const facts = factsOf(network).map(([name, value]) => `  ${jsonText(name)}: ${jsonText(value)},\n`);
  const text = `{\n${facts.join("")}  "nodes": ${lines(nodes)},\n  "edges": ${lines(edges)}\n}\n`;
  return { text, lost: kept.lost };
}

type Member = readonly [string, JsonValue];

function factsOf({ name, directed, weighted, weightMeans, groupAttribute, modes }: NetworkFile): Member[] {
  return [
    ...(name === null ? [] : [["name", name] as const]),
    ["directed", directed],
    ["weighted", weighted],
    ...(weighted ? [["weightMeaning", weightMeans ?? "unknown"] as const] : []),
    ...(groupAttribute === null ? [] : [["groupAttribute", groupAttribute] as const]),
    ...(modes === null ? [] : [["bipartite", true] as const]),
  ];
}

function valuesOf(attributes: readonly Attribute[], item: number): Member[] {
  return attributes.map(({ name, values }) => [name, values[item] ?? null]);
}

function lines(items: readonly string[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${item}`).join(",\n")}\n  ]`;
}

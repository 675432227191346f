import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import { keptAttributes } from "../keptAttributes.ts";
import { tieKeyOf } from "../tieKeyOf.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import type { JsonObject, JsonValue } from "./JsonValue.ts";
import { jsonSpellsOf } from "./jsonSpellsOf.ts";
import { jsonText } from "./jsonText.ts";

type Member = readonly [string, JsonValue];

/**
 * Writes a network as graphology's own JSON, which `graph.import()` takes.
 *
 * Keys are the actors' ids: outside ids such as `__proto__` do damage inside graphology, so import only files whose
 * ids you know; `toGraph` has keys of its own. Edges have the ties' `id` as key where they differ, else their number.
 * Everything a network file holds has a place; only an attribute whose name means something here (`label`, `spells`,
 * `weight`) is left out, which `lost` says. The type of a column without a value is not kept.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readNetworkJson(`{ "directed": false, "nodes": [{ "id": "a" }], "edges": [] }`);
 * JSON.parse(writeGraphologyJson(network).text).nodes; // => [{ key: "a", attributes: { label: "a" } }]
 * @see https://graphology.github.io/serialization.html
 */
export function writeGraphologyJson(network: NetworkFile): WrittenNetwork {
  const { ids, labels, spells, directed } = network;
  const kept = keptAttributes(network, { actors: ["label", "spells"], ties: ["weight", "spells"] });
  const keys = tieKeyOf(kept.ties);
  const ties = kept.ties.filter((attribute) => attribute !== keys);
  const nodes = ids.map((key, actor) =>
    item(
      [["key", key]],
      [
        ["label", labels[actor] ?? key],
        ...valuesOf(kept.actors, actor),
        ...jsonSpellsOf(spells?.actors[actor]),
      ],
    ),
  );
  const edges = Array.from(network.sources, (source, arc) => {
    const ends: Member[] = [
      ["key", String(keys?.values[arc] ?? arc)],
      ["source", ids[source] ?? ""],
      ["target", ids[network.targets[arc] ?? 0] ?? ""],
    ];
    const weight: Member[] = network.weighted ? [["weight", network.weights[arc] ?? 1]] : [];
    const values = [...weight, ...valuesOf(ties, arc), ...jsonSpellsOf(spells?.ties[arc])];
    return item(directed ? ends : [...ends, ["undirected", true]], values);
  });
  const document = new Map<string, JsonValue>([
    ["attributes", graphAttributes(network)],
    [
      "options",
      new Map<string, JsonValue>([
        ["type", directed ? "directed" : "undirected"],
        ["multi", true],
        ["allowSelfLoops", true],
      ]),
    ],
    ["nodes", nodes],
    ["edges", edges],
  ]);
  return { text: `${jsonText(document)}\n`, lost: kept.lost };
}

function item(own: readonly Member[], attributes: readonly Member[]): JsonObject {
  return new Map<string, JsonValue>([...own, ["attributes", new Map(attributes)]]);
}

function graphAttributes({ name, weightMeans, groupAttribute }: NetworkFile): JsonObject {
  const facts: (readonly [string, string | null])[] = [
    ["name", name],
    ["weightMeans", weightMeans],
    ["groupAttribute", groupAttribute],
  ];
  return new Map(facts.filter(([, value]) => value !== null));
}

function valuesOf(attributes: readonly Attribute[], index: number): Member[] {
  return attributes.map(({ name, values }) => [name, values[index] ?? null]);
}

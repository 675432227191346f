import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import { keptAttributes } from "../keptAttributes.ts";
import { numberText } from "../numberText.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import { type XmlTexts, xmlTexts } from "../xmlTexts.ts";
import { gexfColumns } from "./gexfColumns.ts";
import { gexfEndless } from "./gexfEndless.ts";
import { gexfItemLines } from "./gexfItemLines.ts";
import { gexfTimeFormat } from "./gexfTimeFormat.ts";
import { gexfTypeOf } from "./gexfTypeOf.ts";

export interface WriteGexfOptions {
  /** Default: 1.2, since some programs do not know 1.3 yet; the same is written in both. */
  readonly version?: "1.2" | "1.3";
  /** Program or person that made the network. Default: left out. */
  readonly creator?: string;
  /** What the network is. Default: left out. */
  readonly description?: string;
  /** Day of the last change, for example `2020-04-08`. Default: left out. */
  readonly lastModified?: string;
  /** Attribute of the ties that stands in `kind` too, by which Gephi tells parallel edges apart. Default: none. */
  readonly kindAttribute?: string;
}

/**
 * Writes a network as GEXF, which Gephi and others open.
 *
 * Nodes have the actors' ids. One edge per arc: a symmetric tie of a directed network is two directed edges, because
 * several programs refuse graphs that mix directed and undirected ones. Weights are written where the network states
 * them, the mode of a two-mode network as the attribute `bipartite`, spells as start and end. Attributes of ties called
 * `id` (where they differ), `label` and `kind`, and those whose name begins with `viz.`, go where GEXF has a place for
 * them. `null` is left out. What GEXF cannot hold stands in `lost`.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readGexf(`<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>`);
 * const { text, lost } = writeGexf(network, { creator: "A & B" });
 * text.includes("<creator>A &amp; B</creator>"); // => true
 * lost; // => []
 * @see https://gexf.net
 */
export function writeGexf(network: NetworkFile, options: WriteGexfOptions = {}): WrittenNetwork {
  const { version = "1.2" } = options;
  const space = version === "1.2" ? "http://www.gexf.net/1.2draft" : "http://gexf.net/1.3";
  const xml = xmlTexts();
  const kept = keptAttributes(network, { actors: [], ties: ["weight"] });
  const format = network.spells ? gexfTimeFormat(network.spells) : null;
  const spells = format === null ? null : network.spells;
  const nodeColumns = gexfColumns(kept.actors, "node");
  const edgeColumns = gexfColumns(kept.ties, "edge");
  const ids = xml.ids(network.ids);
  const nodes = ids.flatMap((id, actor) => {
    const label = network.labels[actor];
    const named = ` label="${label === network.ids[actor] ? id : xml.text(label ?? "")}"`;
    return gexfItemLines(
      "node",
      ` id="${id}"${named}`,
      nodeColumns,
      actor,
      gexfEndless(spells?.actors[actor], format),
      xml,
    );
  });
  const kind = kept.ties.find(({ name }) => name === options.kindAttribute);
  const edges = Array.from(network.sources, (source, arc) => {
    const key = edgeColumns.own.has("id") ? "" : ` id="${arc}"`;
    const ends = `${key} source="${ids[source]}" target="${ids[network.targets[arc] ?? 0]}"`;
    const weight = network.weighted ? ` weight="${numberText(network.weights[arc] ?? 1)}"` : "";
    const kindValue = edgeColumns.own.has("kind") ? null : (kind?.values[arc] ?? null);
    const kindText = kindValue === null ? "" : ` kind="${xml.text(String(kindValue))}"`;
    return gexfItemLines(
      "edge",
      `${ends}${kindText}${weight}`,
      edgeColumns,
      arc,
      gexfEndless(spells?.ties[arc], format),
      xml,
    );
  }).flat();
  const mode = format === null ? 'mode="static"' : `mode="dynamic" timeformat="${format}"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${space}" xmlns:viz="${space}/viz" version="${version}">`,
    ...metaLines(network, options, xml),
    `  <graph defaultedgetype="${network.directed ? "directed" : "undirected"}" ${mode}>`,
    ...declarationLines("node", nodeColumns.declared, xml),
    ...declarationLines("edge", edgeColumns.declared, xml),
    "    <nodes>",
    ...nodes,
    "    </nodes>",
    "    <edges>",
    ...edges,
    "    </edges>",
    "  </graph>",
    "</gexf>",
  ];
  const lostSpells =
    network.spells && !spells ? ["Spells whose moments are neither numbers nor days are left out."] : [];
  const lost = [...kept.lost, ...lostFacts(network), ...lostSpells, ...xml.lost()];
  return { text: `${lines.join("\n")}\n`, lost };
}

function lostFacts({ weightMeans, groupAttribute }: NetworkFile): string[] {
  return [
    ...(weightMeans === null ? [] : [`That weights mean ${weightMeans} is left out.`]),
    ...(groupAttribute === null ? [] : ["Which attribute holds the groups is left out."]),
  ];
}

function metaLines(network: NetworkFile, options: WriteGexfOptions, xml: XmlTexts): string[] {
  const { creator, description, lastModified } = options;
  const parts = [
    ["title", network.name ?? undefined],
    ["creator", creator],
    ["description", description],
  ].flatMap(([name, text]) => (text === undefined ? [] : [`    <${name}>${xml.text(text)}</${name}>`]));
  const day = lastModified === undefined ? "" : ` lastmodifieddate="${xml.text(lastModified)}"`;
  if (parts.length === 0 && day === "") return [];
  return [`  <meta${day}>`, ...parts, "  </meta>"];
}

function declarationLines(of: string, attributes: readonly Attribute[], xml: XmlTexts): string[] {
  if (attributes.length === 0) return [];
  const lines = attributes.map(
    (attribute, index) =>
      `      <attribute id="${index}" title="${xml.text(attribute.name)}" type="${gexfTypeOf(attribute)}"/>`,
  );
  return [`    <attributes class="${of}">`, ...lines, "    </attributes>"];
}

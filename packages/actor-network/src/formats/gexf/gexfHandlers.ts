import { fileError } from "../fileError.ts";
import { quoted } from "../quoted.ts";
import type { XmlElement } from "../readXml.ts";
import type { XmlHandler } from "../xmlVisitor.ts";
import { gexfEdgeType } from "./gexfEdgeType.ts";
import { addGexfSpells, closeGexfItem, openGexfEdge, openGexfNode, openGexfValue } from "./gexfItems.ts";
import type { GexfState } from "./gexfState.ts";

const item = ["node", "edge"];

/** What each element of a GEXF file does. */
export const gexfHandlers: ReadonlyMap<string, XmlHandler<GexfState>> = new Map<
  string,
  XmlHandler<GexfState>
>([
  ["gexf", { parents: [] }],
  ["meta", { parents: ["gexf"] }],
  ["title", { parents: ["meta"], close: closeTitle }],
  ["creator", { parents: ["meta"] }],
  ["keywords", { parents: ["meta"] }],
  ["description", { parents: ["meta"] }],
  ["graph", { parents: ["gexf"], open: openGraph }],
  ["attributes", { parents: ["graph"], open: (state, element) => state.declarations.openBlock(element) }],
  [
    "attribute",
    { parents: ["attributes"], close: (state, element) => state.declarations.closeAttribute(element) },
  ],
  [
    "default",
    { parents: ["attribute"], close: (state, _element, text) => state.declarations.setDefault(text) },
  ],
  ["options", { parents: ["attribute"] }],
  ["nodes", { parents: ["graph", "node"] }],
  ["edges", { parents: ["graph", "node"] }],
  ["node", { parents: ["nodes"], open: openGexfNode, close: closeGexfItem }],
  ["edge", { parents: ["edges"], open: openGexfEdge, close: closeGexfItem }],
  ["attvalues", { parents: item }],
  ["attvalue", { parents: ["attvalues", ...item], open: openGexfValue }],
  ["spells", { parents: item }],
  ["spell", { parents: ["spells"], open: addGexfSpells }],
  ["slices", { parents: item }],
  ["slice", { parents: ["slices"], open: addGexfSpells }],
]);

function openGraph(state: GexfState, element: XmlElement): void {
  const { start, end, timestamp, name } = element.attributes;
  state.graphs += 1;
  if (state.graphs > 1) throw fileError(element.place, `a second ${quoted("graph")}`, "one graph a file");
  if (name) state.name ??= name;
  state.directed = gexfEdgeType(element, "defaultedgetype") ?? false;
  if (start !== undefined || end !== undefined || timestamp !== undefined) {
    state.builder.report.warn("The time of the graph as a whole is left out.");
  }
}

function closeTitle(state: GexfState, _element: XmlElement, text: string): void {
  state.name = text;
}

import { fileError } from "../fileError.ts";
import { quoted } from "../quoted.ts";
import type { XmlElement } from "../readXml.ts";
import type { XmlHandler } from "../xmlVisitor.ts";
import { closeGraphmlData, openGraphmlEdge, openGraphmlNode } from "./graphmlItems.ts";
import type { GraphmlState } from "./graphmlState.ts";

const closeItem = (state: GraphmlState): void => {
  state.items.pop();
};

/** What each element of a GraphML file does. */
export const graphmlHandlers: ReadonlyMap<string, XmlHandler<GraphmlState>> = new Map<
  string,
  XmlHandler<GraphmlState>
>([
  ["graphml", { parents: [] }],
  ["desc", { parents: ["graphml", "key", "graph", "node", "edge"] }],
  ["key", { parents: ["graphml"], close: (state, element) => state.keys.close(element) }],
  ["default", { parents: ["key"], close: (state, _element, text) => state.keys.setDefault(text) }],
  [
    "graph",
    {
      parents: ["graphml", "node", "edge"],
      skips: isSecond,
      open: openGraph,
      close: ({ directed }) => void directed.pop(),
    },
  ],
  ["node", { parents: ["graph"], open: openGraphmlNode, close: closeItem }],
  ["edge", { parents: ["graph"], open: openGraphmlEdge, close: closeItem }],
  ["data", { parents: ["graphml", "graph", "node", "edge"], close: closeGraphmlData }],
]);

function isSecond(state: GraphmlState, element: XmlElement): boolean {
  if (element.parent?.name !== "graphml") return false;
  state.graphs += 1;
  if (state.graphs === 1) return false;
  state.builder.report.drop(`Line ${element.place[0]}: a further graph is left out.`);
  return true;
}

function openGraph(state: GraphmlState, element: XmlElement): void {
  const said = element.attributes.edgedefault;
  if (said !== undefined && said !== "directed" && said !== "undirected") {
    throw fileError(element.place, `edgedefault ${quoted(said)}`, "directed or undirected");
  }
  const directed = said === undefined ? state.directed.at(-1) : said === "directed";
  if (directed === undefined) {
    throw fileError(element.place, "a graph without edgedefault", "directed or undirected");
  }
  if (state.directed.length === 0) state.isDirected = directed;
  state.directed.push(directed);
}

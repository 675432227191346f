import type { NetworkFacts } from "../builtNetwork.ts";
import { checkSize } from "../checkSize.ts";
import { decodeXml } from "../decodeXml.ts";
import { limits as standardLimits } from "../limits.ts";
import type { NetworkReading, ReadNetworkOptions } from "../NetworkReading.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import { readXml, type XmlElement } from "../readXml.ts";
import { withModes } from "../withModes.ts";
import { withWeights } from "../withWeights.ts";
import { xmlVisitor } from "../xmlVisitor.ts";
import { graphmlHandlers } from "./graphmlHandlers.ts";
import { closeGraphmlDrawing } from "./graphmlItems.ts";
import { type GraphmlState, graphmlState } from "./graphmlState.ts";

/**
 * Reads a network from GraphML.
 *
 * Keys become attributes with their names, types and defaults. The edge key `weight` is the weight, the node key
 * `label` the label; without one `name` is the label too, or the text that yEd draws. The parent of a node in a nested
 * graph becomes the attribute `pid`; ids of edges the attribute `id`, unless they only count the edges from 0. A file
 * that mixes directed and undirected edges becomes directed. A node key `bipartite` of 0 and 1 is the mode. Of several
 * graphs the first is read. Hyperedges, ports and drawings are left out; what is left out stands in the report.
 *
 * O(characters) time and space.
 *
 * @example
 * const graph = `<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="b" target="a"/></graph>`;
 * const { network } = readGraphml(`<graphml>${graph}</graphml>`);
 * network.ids; // => ["a", "b"]
 * [...network.sources]; // => [1]
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `unsupported` (a DOCTYPE), `unknown-actor`,
 * `duplicate-actor`, `limit-exceeded`; its path is line and column.
 * @see http://graphml.graphdrawing.org
 */
export function readGraphml(input: string | Uint8Array, options: ReadNetworkOptions = {}): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  checkSize("characters of input", input.length, bounds.inputSize);
  const builder = networkFileBuilder({ limits: bounds });
  const state = graphmlState(builder);
  const visitor = xmlVisitor("graphml", graphmlHandlers, state, {
    open: (element) => openUnknown(state, element),
    close: (element, text) => closeGraphmlDrawing(state, element, text),
  });
  readXml(decodeXml(input, options), visitor, bounds);
  const { label, name, drawn } = state.labels;
  const labels = label.size > 0 ? label : name.size > 0 ? name : drawn;
  for (const [actor, text] of labels) builder.setLabel(actor, text);
  state.tieKeys.settle();
  state.passedOver.settle(builder.report);
  return withModes(withWeights(builder.build(factsOf(state))));
}

/** Looks into what is drawn in data, for the text on nodes; passes over all else. */
function openUnknown(state: GraphmlState, element: XmlElement): "skip" | undefined {
  const { parent } = element;
  const isInData = parent?.name === "data" || (parent?.name.includes(":") ?? false);
  if (parent?.name === "data" || !isInData) state.passedOver.note(element);
  return isInData ? undefined : "skip";
}

function factsOf({ facts, isDirected, builder }: GraphmlState): NetworkFacts {
  const means = facts.get("weightMeans");
  const known = new Set(["name", "groupAttribute", "weightMeans"]);
  for (const key of facts.keys()) {
    if (!known.has(key)) builder.report.drop(`What the graph says as ${quoted(key)} is left out.`);
  }
  return {
    directed: isDirected,
    name: facts.get("name") ?? null,
    groupAttribute: facts.get("groupAttribute") ?? null,
    weightMeans: means === "strength" || means === "distance" ? means : null,
  };
}

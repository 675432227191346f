import { checkSize } from "../checkSize.ts";
import { decodeXml } from "../decodeXml.ts";
import { limits as standardLimits } from "../limits.ts";
import type { NetworkReading, ReadNetworkOptions } from "../NetworkReading.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { readXml, type XmlElement } from "../readXml.ts";
import { withModes } from "../withModes.ts";
import { withWeights } from "../withWeights.ts";
import { xmlVisitor } from "../xmlVisitor.ts";
import { gexfHandlers } from "./gexfHandlers.ts";
import { openGexfViz, settleGexfHeights } from "./gexfItems.ts";
import { type GexfState, gexfState } from "./gexfState.ts";

/**
 * Reads a network from GEXF, versions 1.0 to 1.3.
 *
 * Attributes keep their names and types, defaults are filled in. `weight` is the weight, `start`, `end` and spells are
 * spells. What the viz module says becomes the attributes `viz.color`, `viz.x`, `viz.y`, `viz.z` (unless all are 0), `viz.size`,
 * `viz.shape`, `viz.thickness`; the parent of a nested node `pid`; an edge's own `id`, `label` and `kind` attributes of
 * those names (but not ids that only count the edges from 0). Of a value that changes over time the last stays. A file that mixes directed and undirected edges
 * becomes directed. An attribute `bipartite` of 0 and 1 is the mode. Whatever is left out stands in the report.
 *
 * O(characters) time and space.
 *
 * @example
 * const nodes = `<nodes><node id="a" label="A"/><node id="b"/></nodes>`;
 * const edges = `<edges><edge source="a" target="b" weight="2"/></edges>`;
 * const { network } = readGexf(`<gexf><graph defaultedgetype="directed">${nodes}${edges}</graph></gexf>`);
 * network.labels; // => ["A", "b"]
 * [...network.weights]; // => [2]
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `unsupported` (a DOCTYPE), `unknown-actor`,
 * `duplicate-actor`, `limit-exceeded`; its path is line and column.
 * @see https://gexf.net
 */
export function readGexf(input: string | Uint8Array, options: ReadNetworkOptions = {}): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  checkSize("characters of input", input.length, bounds.inputSize);
  const builder = networkFileBuilder({ limits: bounds });
  const state = gexfState(builder);
  const visitor = xmlVisitor("gexf", gexfHandlers, state, {
    open: (element) => passOver(state, element),
  });
  readXml(decodeXml(input, options), visitor, bounds);
  settleGexfHeights(state);
  state.keys.settle();
  state.passedOver.settle(builder.report);
  return withModes(withWeights(builder.build({ directed: state.directed, name: state.name })));
}

const viz = /^(?:[^:]+:)?(color|position|size|shape|thickness)$/;

function passOver(state: GexfState, element: XmlElement): "skip" {
  const kind = viz.exec(element.name)?.[1];
  if (kind === undefined) state.passedOver.note(element);
  else openGexfViz(state, kind, element);
  return "skip";
}

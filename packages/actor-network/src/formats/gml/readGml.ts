import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import { limits as standardLimits } from "../limits.ts";
import type { NetworkReading, ReadNetworkOptions } from "../NetworkReading.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import { textOf } from "../textOf.ts";
import { withModes } from "../withModes.ts";
import { withWeights } from "../withWeights.ts";
import { closeGmlItem, noteGmlValue } from "./gmlItems.ts";
import { gmlNames } from "./gmlNames.ts";
import { type GmlState, gmlState, reportGml } from "./gmlState.ts";
import { type GmlToken, gmlTokens } from "./gmlTokens.ts";
import { gmlValue } from "./gmlValue.ts";

/**
 * Reads a network from GML, the Graph Modelling Language.
 *
 * An actor's id is its `name` where all nodes have one and all differ (igraph writes it so), else its `label` on the
 * same terms, else the number that the file gives it; without a label the `name` is that too. Values become attributes named by their keys, those of lists
 * with the keys joined by points, such as `graphics.x`; of a key that a node or edge states more than once the first
 * value stays. The weight is the edge's `weight`, without one its `value`. References in texts, such as `&amp;` and
 * `&#31038;`, are resolved. `bipartite` of 0 and 1 is the mode. Of several graphs the first is read.
 *
 * O(characters) time and space.
 *
 * @example
 * const nodes = 'node [ id 7 label "office" ] node [ id 9 label "club" ]';
 * const { network } = readGml(`graph [ directed 1 ${nodes} edge [ source 9 target 7 value 2.5 ] ]`);
 * network.ids; // => ["office", "club"]
 * [...network.weights]; // => [2.5]
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `unknown-actor`, `duplicate-actor`, `limit-exceeded`;
 * its path is the line.
 */
export function readGml(input: string | Uint8Array, options: ReadNetworkOptions = {}): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  const next = gmlTokens(textOf(input, options, bounds), bounds.textLength);
  const builder = networkFileBuilder({ limits: bounds });
  const state = gmlState(builder, bounds);
  for (let key = next(); key; key = next()) {
    if (key.kind === "close") close(state, key);
    else pair(state, key, next());
  }
  const open = state.path.at(-1);
  if (open !== undefined) throw fileError([], "the end of the file", `a bracket that closes ${quoted(open)}`);
  if (!state.hasGraph) throw fileError([], "no graph", "a GML file, with graph [ and what it holds");
  reportGml(state);
  const { graph } = state;
  const name = graph.get("name") ?? graph.get("label") ?? null;
  const directed = Number(graph.get("directed") ?? 0) === 1;
  const reading = builder.build({ directed, name: name === null ? null : String(name) });
  return gmlNames(withModes(withWeights(withValueAsWeight(reading))));
}

function pair(state: GmlState, key: GmlToken, value: GmlToken | null): void {
  if (key.kind !== "word" || !/^[A-Za-z_]/.test(key.text))
    throw fileError([key.line], quoted(key.text), "a key");
  if (value === null || value.kind === "close") {
    throw fileError([key.line], `the key ${quoted(key.text)} without a value`, "a number, a text or a list");
  }
  if (value.kind === "open") open(state, key);
  else if (state.skippedFrom === null) note(state, key.text, value);
}

function open(state: GmlState, { text: key, line }: GmlToken): void {
  const { path, builder } = state;
  checkSize("levels", path.length + 1, state.bounds.depth, [line]);
  path.push(key);
  if (state.skippedFrom !== null || state.item !== null) return;
  if (path.length === 1 && key === "graph" && !state.hasGraph) {
    state.hasGraph = true;
  } else if (path.length === 2 && (key === "node" || key === "edge")) {
    state.item = { of: key, line, values: new Map() };
  } else {
    state.skippedFrom = path.length;
    if (key === "graph") builder.report.drop(`Line ${line}: a second graph is left out.`);
    else leaveOut(state, key);
  }
}

function close(state: GmlState, { line }: GmlToken): void {
  const { path, item } = state;
  if (path.length === 0) throw fileError([line], "a bracket that closes nothing", "a key");
  if (state.skippedFrom === path.length) state.skippedFrom = null;
  else if (item !== null && path.length === 2) {
    closeGmlItem(state, item);
    state.item = null;
  }
  path.pop();
}

function note(state: GmlState, key: string, token: GmlToken): void {
  const { path, item, graph } = state;
  const value = gmlValue(token);
  if (item !== null) noteGmlValue(state, item, [...path.slice(2), key].join("."), value);
  else if (path.length === 1 && graphKeys.has(key) && !graph.has(key)) graph.set(key, value);
  else if (path.length !== 1 || key !== "multigraph") leaveOut(state, key);
}

const graphKeys: ReadonlySet<string> = new Set(["directed", "name", "label"]);

function leaveOut({ leftOut }: GmlState, key: string): void {
  if (leftOut.size < 1_000) leftOut.add(key);
}

function withValueAsWeight({ network, report }: NetworkReading): NetworkReading {
  const { weighted, tieAttributes } = network;
  const isTaken = weighted || tieAttributes.some(({ name }) => name === "weight");
  const value = isTaken
    ? undefined
    : tieAttributes.find((one) => one.name === "value" && one.type === "number");
  if (!value) return { network, report };
  const renamed = tieAttributes.map((one) => (one === value ? { ...one, name: "weight" } : one));
  const warnings = [...report.warnings, 'The edges\' "value" is taken for their weight.'];
  return { network: { ...network, tieAttributes: renamed }, report: { ...report, warnings } };
}

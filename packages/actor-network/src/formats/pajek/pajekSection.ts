import { checkSize } from "../checkSize.ts";
import { fileError, type Place } from "../fileError.ts";
import { matrixTies } from "../matrixTies.ts";
import { quoted } from "../quoted.ts";
import { pajekColumn, pajekCount } from "./pajekColumn.ts";
import { finishPajekMatrix, pajekMatrix } from "./pajekMatrix.ts";
import type { PajekState } from "./pajekState.ts";
import { pajekList, pajekTie } from "./pajekTie.ts";
import { pajekTokens } from "./pajekTokens.ts";
import { pajekVertex } from "./pajekVertex.ts";

type Section = (state: PajekState, rest: string, place: Place) => void;

/** Begins a section: the line has an asterisk first. */
export function beginPajekSection(state: PajekState, line: string, place: Place): void {
  const [, word = "", rest = ""] = /^\s*(\*\S*)([\s\S]*)$/.exec(line) ?? [];
  const keyword = word.toLowerCase();
  if (keyword === "*vertices" && state.within === "column") {
    state.columns.at(-1)?.column.declare(pajekTokens(rest, place, state.bounds.textLength), place);
    return;
  }
  const isColumn = keyword === "*partition" || keyword === "*vector";
  if (state.within === "skipped" && !isColumn) return;
  state.finish(state, place);
  state.finish = () => {};
  const begin = sections.get(keyword);
  if (begin) begin(state, rest, place);
  else passOver(state, quoted(word), place);
}

const sections: ReadonlyMap<string, Section> = new Map<string, Section>([
  ["*network", beginNetwork],
  ["*net", beginNetwork],
  ["*vertices", beginVertices],
  ["*arcs", (state, rest, place) => beginTies(state, rest, place, true, pajekTie)],
  ["*edges", (state, rest, place) => beginTies(state, rest, place, false, pajekTie)],
  ["*arcslist", (state, rest, place) => beginTies(state, rest, place, true, pajekList)],
  ["*edgeslist", (state, rest, place) => beginTies(state, rest, place, false, pajekList)],
  ["*matrix", beginMatrix],
  ["*partition", (state, rest, place) => beginColumn(state, rest, place, "partition")],
  ["*vector", (state, rest, place) => beginColumn(state, rest, place, "vector")],
]);

function beginNetwork(state: PajekState, rest: string, place: Place): void {
  if (state.order !== null) {
    passOver(state, `the network ${quoted(rest.trim())}`, place);
    return;
  }
  state.name = rest.trim() || null;
  state.within = "network";
}

function beginVertices(state: PajekState, rest: string, place: Place): void {
  if (state.order !== null)
    throw fileError(place, "a second *Vertices", "one network, or *Network before it");
  const [all, first] = pajekTokens(rest, place, state.bounds.textLength);
  const order = pajekCount(all?.text ?? "", place);
  checkSize("vertices", order, state.bounds.actors, place);
  const firstMode = first ? pajekCount(first.text, place) : null;
  if (firstMode !== null && firstMode > order) {
    throw fileError(place, `${firstMode} vertices of the first mode`, `at most ${order}`);
  }
  state.order = order;
  state.firstMode = firstMode;
  state.line = pajekVertex;
}

function beginTies(
  state: PajekState,
  rest: string,
  place: Place,
  directed: boolean,
  read: typeof pajekTie,
): void {
  needVertices(state, place);
  state.within = "network";
  if (directed) state.hasArcs = true;
  state.relation = relationOf(state, rest, place);
  state.line = (inside, tokens, at) => read(inside, tokens, at, directed);
}

function beginMatrix(state: PajekState, rest: string, place: Place): void {
  needVertices(state, place);
  state.within = "network";
  if (state.firstMode === null) state.hasArcs = true;
  state.relation = relationOf(state, rest, place);
  state.matrix = matrixTies(state.builder, state.bounds);
  state.cells = 0;
  state.line = pajekMatrix;
  state.finish = finishPajekMatrix;
}

function beginColumn(state: PajekState, rest: string, place: Place, kind: "partition" | "vector"): void {
  const column = pajekColumn(state.bounds);
  checkSize("partitions and vectors", state.columns.length + 1, state.bounds.columns, place);
  state.columns.push({ name: rest.trim() || kind, column });
  state.within = "column";
  state.line = (_, tokens, at) => column.add(tokens, at);
  state.finish = (_, at) => column.finish(at);
}

function passOver(state: PajekState, what: string, place: Place): void {
  state.within = "skipped";
  state.line = () => {};
  state.builder.report.drop(`Line ${place[0]}: ${what} is left out, with all lines that belong to it.`);
}

function needVertices(state: PajekState, place: Place): void {
  if (state.order === null) throw fileError(place, "ties before *Vertices", "*Vertices first");
}

function relationOf(state: PajekState, rest: string, place: Place): string | null {
  const [number, name] = pajekTokens(rest, place, state.bounds.textLength);
  const key = /^:(\d+)$/.exec(number?.text ?? "")?.[1];
  if (key === undefined) return null;
  const relation = name?.text ?? key;
  state.relations.set(key, relation);
  return relation;
}

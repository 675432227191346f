import { fileError, type Place } from "../fileError.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import { pajekParameters } from "./pajekParameters.ts";
import type { PajekState } from "./pajekState.ts";
import { pajekTimes } from "./pajekTimes.ts";
import type { PajekToken } from "./pajekTokens.ts";
import { putPajekValue } from "./putPajekValue.ts";

const shapes = new Set(["ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman"]);

/** Reads a line of a vertex: number, label, coordinates, shape, pairs of a name and a value, times in brackets. */
export function pajekVertex(state: PajekState, all: readonly PajekToken[], place: Place): void {
  const tokens = all.filter(({ kind }) => kind !== "times");
  const vertex = numberOf(state, tokens, place);
  for (const token of all) {
    if (token.kind !== "times") continue;
    for (const spell of pajekTimes(token.text, place)) state.builder.addActorSpell(vertex, spell);
  }
  const label = tokens[1];
  if (!label) return;
  if (label.text !== "") state.labels.set(vertex, label.text);
  let at = 2;
  for (const axis of ["x", "y", "z"]) {
    const token = tokens[at];
    const value = token?.kind === "word" ? parseNumber(token.text) : null;
    if (value === null) break;
    putPajekValue(state, "actorColumns", vertex, axis, value, place);
    at += 1;
  }
  const rest = tokens.length - at;
  const shape = tokens[at];
  if (shape && (rest % 2 === 1 || shapes.has(shape.text.toLowerCase()))) {
    putPajekValue(state, "actorColumns", vertex, "shape", shape.text, place);
    at += 1;
  }
  for (const [name, value] of pajekParameters(tokens, at, place))
    putPajekValue(state, "actorColumns", vertex, name, value, place);
}

function numberOf(state: PajekState, tokens: readonly PajekToken[], place: Place): number {
  const text = tokens[0]?.text ?? "";
  const vertex = pajekVertexNumber(state, text, place);
  if (state.described.has(vertex)) {
    throw fileError(place, `the vertex ${text} a second time`, "one line a vertex", "duplicate-actor");
  }
  state.described.add(vertex);
  return vertex;
}

/** Reads the number of a vertex, from 1 in the file and from 0 here. */
export function pajekVertexNumber(state: PajekState, text: string, place: Place): number {
  const order = state.order ?? 0;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= order) return number - 1;
  throw fileError(place, quoted(text), `the number of a vertex, from 1 to ${order}`, "unknown-actor");
}

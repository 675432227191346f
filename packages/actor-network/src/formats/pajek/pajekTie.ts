import { fileError, type Place } from "../fileError.ts";
import { parseNumber } from "../parseNumber.ts";
import { pajekParameters } from "./pajekParameters.ts";
import type { PajekState } from "./pajekState.ts";
import { pajekTimes } from "./pajekTimes.ts";
import type { PajekToken } from "./pajekTokens.ts";
import { pajekVertexNumber } from "./pajekVertex.ts";
import { putPajekValue } from "./putPajekValue.ts";

/** Reads a line of an arc or an edge: two vertices, the value, pairs of a name and a value, times in brackets. */
export function pajekTie(
  state: PajekState,
  all: readonly PajekToken[],
  place: Place,
  directed: boolean,
): void {
  const { builder } = state;
  const tokens = all.some(({ kind }) => kind === "times") ? all.filter(({ kind }) => kind !== "times") : all;
  const prefix = /^(\d+):$/.exec(tokens[0]?.text ?? "")?.[1];
  const first = prefix === undefined ? 0 : 1;
  const source = pajekVertexNumber(state, tokens[first]?.text ?? "", place);
  const target = pajekVertexNumber(state, tokens[first + 1]?.text ?? "", place);
  const valued = tokens[first + 2];
  const weight = valued?.kind === "word" ? parseNumber(valued.text) : null;
  const tie = builder.addTie(source, target, weight, place, directed);
  const relation = prefix === undefined ? state.relation : (state.relations.get(prefix) ?? prefix);
  if (relation !== null) putPajekValue(state, "tieColumns", tie, "relation", relation, place);
  for (const [name, value] of pajekParameters(tokens, first + (weight === null ? 2 : 3), place)) {
    putPajekValue(state, "tieColumns", tie, name === "l" ? "label" : name, value, place);
  }
  if (tokens === all) return;
  for (const token of all) {
    if (token.kind !== "times") continue;
    for (const spell of pajekTimes(token.text, place)) builder.addTieSpell(tie, spell);
  }
}

/** Reads a line of a list: a vertex, then those to which it has ties. */
export function pajekList(
  state: PajekState,
  tokens: readonly PajekToken[],
  place: Place,
  directed: boolean,
): void {
  const [source, ...targets] = tokens.map(({ text }) => pajekVertexNumber(state, text, place));
  if (source === undefined || targets.length === 0) {
    throw fileError(place, "one vertex", "a vertex and those to which it has ties");
  }
  for (const target of targets) {
    const tie = state.builder.addTie(source, target, null, place, directed);
    if (state.relation !== null) putPajekValue(state, "tieColumns", tie, "relation", state.relation, place);
  }
}

import { fileError } from "../fileError.ts";
import type { DlState } from "./DlState.ts";
import { dlCell } from "./dlCell.ts";
import type { DlToken } from "./dlCursor.ts";
import type { DlNames } from "./dlNames.ts";

/** Reads lines of an edge list or a node list; a line with `!` goes on to the next matrix. */
export function dlList(state: DlState): void {
  const { header, cursor } = state;
  let layer = 0;
  for (let line = cursor.nextLine(); line; line = cursor.nextLine()) {
    const [first, second] = line;
    if (first?.text === "!" && !first.quoted && !second) {
      layer += 1;
      if (layer < header.matrices) continue;
      if (cursor.nextLine()) {
        throw fileError([first.line], `the matrix ${layer + 1}`, `${header.matrices}, as nm= says`);
      }
      return;
    }
    if (header.format === "edgelist") readEdge(state, line, layer);
    else readNode(state, line, layer);
  }
}

function readEdge(state: DlState, line: readonly DlToken[], layer: number): void {
  const [from, to, value] = line;
  if (!from || !to || line.length > 3) {
    throw fileError([from?.line ?? 0], `${line.length} words`, "two actors and the value of their tie");
  }
  const cell = value ? dlCell(value) : null;
  const source = actorOf(from, state.rows, state.header.rowsEmbedded);
  const target = targetOf(state, to);
  if (value && cell === null) {
    state.missing += 1;
    return;
  }
  state.ties.put(source, target, cell, [from.line], layer);
}

function readNode(state: DlState, [from, ...to]: readonly DlToken[], layer: number): void {
  if (!from) return;
  const source = actorOf(from, state.rows, state.header.rowsEmbedded);
  for (const token of to) state.ties.put(source, targetOf(state, token), null, [token.line], layer);
}

function targetOf(state: DlState, token: DlToken): number {
  const { rows, columns, header } = state;
  if (rows === columns) return actorOf(token, columns, header.rowsEmbedded || header.columnsEmbedded);
  return rows.size() + actorOf(token, columns, header.columnsEmbedded);
}

function actorOf(token: DlToken, names: DlNames, embedded: boolean): number {
  return embedded ? names.labelled(token) : names.numbered(token);
}

import { fileError, type Place } from "../fileError.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import type { PajekState } from "./pajekState.ts";
import type { PajekToken } from "./pajekTokens.ts";

/** Reads cells of a matrix, row by row; rows are the first mode and columns the second where there are two. */
export function pajekMatrix(state: PajekState, tokens: readonly PajekToken[], place: Place): void {
  const { rows, columns } = sizeOf(state);
  for (const { text } of tokens) {
    const value = parseNumber(text);
    if (value === null) throw fileError(place, quoted(text), "a number");
    if (state.cells === rows * columns) {
      throw fileError(
        place,
        `a cell beyond the ${rows} rows of ${columns}`,
        "as many cells as vertices ask for",
      );
    }
    if (value !== 0) {
      const column = state.cells % columns;
      const target = state.firstMode === null ? column : state.firstMode + column;
      state.matrix?.put((state.cells - column) / columns, target, value, place);
    }
    state.cells += 1;
  }
}

/** Checks that the matrix is whole, and adds its ties: arcs, but edges between two modes. */
export function finishPajekMatrix(state: PajekState, place: Place): void {
  const { rows, columns } = sizeOf(state);
  if (state.cells < rows * columns) {
    throw fileError(place, `${state.cells} cells at the end of the matrix`, `${rows} rows of ${columns}`);
  }
  state.matrix?.settle({
    order: state.order ?? 0,
    directed: state.firstMode === null,
    layers: state.relation === null ? null : [state.relation],
  });
}

function sizeOf({ order, firstMode }: PajekState): { rows: number; columns: number } {
  const vertices = order ?? 0;
  return firstMode === null
    ? { rows: vertices, columns: vertices }
    : { rows: firstMode, columns: vertices - firstMode };
}

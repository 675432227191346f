import { fileError } from "../fileError.ts";
import type { DlState } from "./DlState.ts";
import { dlCell } from "./dlCell.ts";
import type { DlToken } from "./dlCursor.ts";

/** Reads the cells of one matrix after the other, whole or one half, with or without labels among them. */
export function dlMatrix(state: DlState): void {
  const { header, rows, columns } = state;
  for (let layer = 0; layer < header.matrices; layer += 1) {
    if (header.columnsEmbedded) {
      for (let column = 0; column < columns.size(); column += 1)
        columns.rename(column, expectToken(state, "label"));
    }
    for (let row = 0; row < rows.size(); row += 1) {
      const [first, end] = span(state, row);
      if (header.rowsEmbedded && (first < end || state.header.format === "fullmatrix")) {
        rows.rename(row, expectToken(state, "label"));
      }
      for (let column = first; column < end; column += 1) readCell(state, row, column, layer);
    }
  }
  const surplus = state.cursor.next();
  if (surplus) throw fileError([surplus.line], "more cells than the matrix has", "the end of the file");
}

/** The columns of a row that the file has. */
function span({ header, columns }: DlState, row: number): readonly [number, number] {
  const { format, diagonal } = header;
  if (format === "lowerhalf") return [0, diagonal ? row + 1 : row];
  if (format === "upperhalf") return [diagonal ? row : row + 1, columns.size()];
  return [0, columns.size()];
}

function readCell(state: DlState, row: number, column: number, layer: number): void {
  const { header, ties, rows, columns } = state;
  if (!header.diagonal && row === column) return;
  const token = expectToken(state, "cell");
  const value = dlCell(token);
  if (value === null) state.missing += 1;
  if (value === null || value === 0) return;
  const isHalf = header.format !== "fullmatrix";
  const target = rows === columns ? column : rows.size() + column;
  const [from, to] = isHalf && row > column ? [column, row] : [row, target];
  ties.put(from, to, value, [token.line], layer);
  if (isHalf && state.directed === true && row !== column) ties.put(to, from, value, [token.line], layer);
}

function expectToken({ cursor, rows, columns }: DlState, what: string): DlToken {
  const token = cursor.next();
  if (token) return token;
  const size = `${rows.size()} rows and ${columns.size()} columns`;
  throw fileError([cursor.line()], "the end of the file", `one more ${what}; the matrix has ${size}`);
}

import {
  ActorNetworkError,
  forEachTableRow,
  type ReadReport,
  type TableRow,
} from "@commonweal/actor-network";
import type * as z from "zod";
import { counted } from "../counted.ts";
import { EvidenceError, type EvidenceErrorCode } from "../errors.ts";

export interface ItemShape<Column extends string, Item> {
  readonly columns: readonly Column[];
  readonly schema: z.ZodType<Item>;
  /** Cells to the fields of the schema, in the order of the columns. */
  readonly fields: (
    cells: Readonly<Record<Column, string>>,
    line: number,
  ) => Readonly<Record<string, unknown>>;
  /** The column whose text must not come back with other values; left out where rows have no id. */
  readonly idColumn?: Column & keyof Item;
}

export interface ReadItems<Item> {
  readonly items: readonly Item[];
  /** The line on which each item begins, as an editor counts. */
  readonly lines: readonly number[];
  readonly report: ReadReport;
}

/** Rows of one table. */
const mostRows = 500_000;
/** Rows that were merged or dropped of which the report gives the line. */
const mostNotes = 1_000;

/**
 * Reads a CSV table into checked items; rows that repeat another are merged, rows without text dropped.
 *
 * No message and no path of an error holds text of the table: what people said or are called may stand in any cell,
 * if only because a comma without quotes has moved it there.
 */
export function readItems<Column extends string, Item>(
  input: string | Uint8Array,
  shape: ItemShape<Column, Item>,
): ReadItems<Item> {
  const items: Item[] = [];
  const lines: number[] = [];
  const places = new Map<string, number>();
  const warnings: string[] = [];
  let [merged, dropped] = [0, 0];
  const note = (sentence: string): void => {
    if (merged + dropped <= mostNotes) warnings.push(sentence);
  };
  visitTable(input, shape.columns, ({ line, cells }) => {
    const texts = Object.values<string>(cells);
    if (texts.every((cell) => cell.trim() === "")) {
      dropped += 1;
      note(`Line ${line} holds no text; dropped.`);
      return;
    }
    const item = checked(line, cells, shape);
    const id = shape.idColumn;
    // Without an id the whole row is one: no cell holds a NUL character, so rows that differ have keys that differ.
    const key = id === undefined ? texts.join("\0") : String(item[id]);
    const twin = places.get(key);
    if (twin !== undefined) {
      if (id !== undefined && JSON.stringify(items[twin]) !== JSON.stringify(item)) {
        const message = `Line ${line}, ${id}: found the ${id} of line ${lines[twin]} with other values; expected ${id}s that differ.`;
        throw new EvidenceError("duplicate-id", message, [line, id]);
      }
      merged += 1;
      note(`Line ${line} repeats line ${lines[twin]}; merged.`);
      return;
    }
    places.set(key, items.length);
    items.push(item);
    lines.push(line);
  });
  const more = merged + dropped - mostNotes;
  if (more > 0) warnings.push(`${counted(more, "line")} more merged or dropped.`);
  return { items, lines, report: { kept: items.length, merged, dropped, warnings } };
}

function visitTable<const Column extends string>(
  input: string | Uint8Array,
  columns: readonly Column[],
  visit: (row: TableRow<Column>) => void,
): void {
  try {
    forEachTableRow(input, { columns, limits: { rows: mostRows } }, visit);
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    throw silent(error, columns);
  }
}

/** The same error, unless it names a column that is none of ours: of a table without a header that is a cell. */
function silent({ code, message, path }: ActorNetworkError, columns: readonly string[]): EvidenceError {
  const [line, column] = path;
  if (typeof column !== "string" || columns.includes(column)) {
    return new EvidenceError(code as EvidenceErrorCode, message, path);
  }
  const found = code === "limit-exceeded" ? "a record that is too long" : "a column that is not known";
  const expected = code === "limit-exceeded" ? "a shorter one" : `the columns ${columns.join(", ")}`;
  const place = `Line ${String(line)}`;
  return new EvidenceError(code as EvidenceErrorCode, `${place}: found ${found}; expected ${expected}.`, [
    line as number,
  ]);
}

function checked<Column extends string, Item>(
  line: number,
  cells: Readonly<Record<Column, string>>,
  { schema, fields, columns }: ItemShape<Column, Item>,
): Item {
  const given = fields(cells, line);
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const column = columns[Object.keys(given).indexOf(String(issue?.path[0]))] as Column;
  const { length } = cells[column];
  const [found, expected] =
    length === 0
      ? ["an empty cell", "some text"]
      : [counted(length, "character"), issue?.message.replace(/^expected /, "")];
  const message = `Line ${line}, ${column}: found ${found}; expected ${expected}.`;
  throw new EvidenceError("invalid-table", message, [line, column]);
}

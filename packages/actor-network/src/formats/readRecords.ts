import type * as z from "zod";
import { ActorNetworkError, type ActorNetworkErrorCode } from "../errors.ts";
import type { TableRow } from "./forEachTableRow.ts";
import { quoted } from "./quoted.ts";
import type { ReadReport } from "./ReadReport.ts";

export interface RecordShape<Column extends string, Item> {
  /** What one record is, for messages, for example `actor`. */
  readonly what: string;
  readonly schema: z.ZodType<Item>;
  /** Cells to the fields of the schema. */
  readonly fields: (cells: Readonly<Record<Column, string>>) => Readonly<Record<string, unknown>>;
  /** The column that each field was read from. */
  readonly columnOf: Readonly<Record<string, Column>>;
  readonly duplicate: ActorNetworkErrorCode;
  readonly limit: number;
}

/** A checked record and the line on which it begins. */
export interface ReadItem<Item> {
  readonly line: number;
  readonly item: Item;
}

/**
 * Turns the rows of a table into checked items with ids that differ.
 *
 * A row that repeats an earlier one word for word is merged, one without any text dropped; both are reported.
 *
 * @throws {ActorNetworkError} `invalid-table` for a cell that breaks the schema, the code `duplicate` for an id
 * that stands for two different rows, `limit-exceeded`.
 */
export function readRecords<Column extends string, Item extends { readonly id: string }>(
  rows: readonly TableRow<Column>[],
  shape: RecordShape<Column, Item>,
): { items: ReadItem<Item>[]; report: ReadReport } {
  const items: ReadItem<Item>[] = [];
  const first = new Map<string, { line: number; text: string }>();
  const warnings: string[] = [];
  let merged = 0;
  let dropped = 0;
  for (const { line, cells } of rows) {
    const values: string[] = Object.values(cells);
    if (values.every((value) => value.trim() === "")) {
      dropped += 1;
      warnings.push(`Line ${line} holds no text; dropped.`);
      continue;
    }
    const item = checked(line, cells, shape);
    const text = JSON.stringify(values);
    const earlier = first.get(item.id);
    if (earlier && earlier.text !== text) {
      const message = `Line ${line}: found the id ${quoted(item.id)} of line ${earlier.line} with other values; expected ids that differ.`;
      throw new ActorNetworkError(shape.duplicate, message, [line, "id"]);
    }
    if (earlier) {
      merged += 1;
      warnings.push(`Line ${line} repeats line ${earlier.line}; merged.`);
      continue;
    }
    first.set(item.id, { line, text });
    items.push({ line, item });
  }
  if (items.length > shape.limit) {
    const message = `Found ${items.length} records of one ${shape.what} each; expected at most ${shape.limit}, or a higher limit.`;
    throw new ActorNetworkError("limit-exceeded", message);
  }
  return { items, report: { kept: items.length, merged, dropped, warnings } };
}

function checked<Column extends string, Item>(
  line: number,
  cells: Readonly<Record<Column, string>>,
  shape: RecordShape<Column, Item>,
): Item {
  const result = shape.schema.safeParse(shape.fields(cells));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const column = shape.columnOf[String(issue.path[0])];
    const found = column === undefined ? "" : cells[column];
    const expected = issue.message.replace(/^(?:Invalid|Too)[^:]*: (?:expected )?/, "");
    return {
      column,
      text: `${column ?? shape.what}: found ${quoted(found)}; expected ${expected.replace(/^expected /, "")}`,
    };
  });
  const column = problems[0]?.column;
  throw new ActorNetworkError(
    "invalid-table",
    `Line ${line}, ${problems.map(({ text }) => text).join("; ")}.`,
    column === undefined ? [line] : [line, column],
  );
}

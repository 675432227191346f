import type { Attribute, AttributeValue } from "../model/NetworkFile.ts";
import { checkSize } from "./checkSize.ts";
import type { Place } from "./fileError.ts";
import type { Limits } from "./limits.ts";
import { quoted } from "./quoted.ts";
import type { ReadingReport } from "./readingReport.ts";

interface Column {
  readonly name: string;
  readonly type: Attribute["type"] | null;
  readonly preset: AttributeValue;
  readonly values: AttributeValue[];
}

/** Columns of attributes that grow while a file is read. */
export interface AttributeColumns {
  /**
   * Opens a column of its own: a name that is taken gets a number behind it, and the report says so.
   *
   * Without a type the values decide: all numbers, all booleans, else texts. `preset` stands where a file says nothing.
   */
  readonly add: (
    name: string,
    type: Attribute["type"] | null,
    place: Place,
    preset?: AttributeValue,
  ) => number;
  /** The column of that name, opened without a type when there is none. */
  readonly named: (name: string, place: Place) => number;
  readonly set: (column: number, item: number, value: AttributeValue) => void;
  /** Whether the column has this value set for this item. */
  readonly has: (column: number, item: number) => boolean;
  /** All columns for so many items, in the order of opening. */
  readonly finish: (items: number) => Attribute[];
}

export function attributeColumns(
  what: "actor" | "tie",
  bounds: Pick<Limits, "columns" | "values">,
  report: ReadingReport,
): AttributeColumns {
  const columns: Column[] = [];
  const position = new Map<string, number>();
  const add: AttributeColumns["add"] = (name, type, place, preset = null) => {
    checkSize(`attributes of ${what}s`, columns.length + 1, bounds.columns, place);
    const free = freeName(name, position);
    if (free !== name) {
      report.warn(`A second ${what} attribute ${quoted(name)} is called ${quoted(free)}.`);
    }
    position.set(free, columns.length);
    return columns.push({ name: free, type, preset, values: [] }) - 1;
  };
  return {
    add,
    named: (name, place) => position.get(name) ?? add(name, null, place),
    set: (column, item, value) => {
      checkSize(`attribute values of ${what}s`, columns.length * (item + 1), bounds.values);
      const { values } = columns[column] as Column;
      while (values.length < item) values.push(null);
      values[item] = Object.is(value, -0) ? 0 : value;
    },
    has: (column, item) => (columns[column]?.values[item] ?? null) !== null,
    finish: (items) => {
      checkSize(`attribute values of ${what}s`, columns.length * items, bounds.values);
      return columns.map((column) => finished(column, items, what, report));
    },
  };
}

function freeName(name: string, taken: ReadonlyMap<string, number>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}

function finished(column: Column, items: number, what: string, report: ReadingReport): Attribute {
  const { name, preset } = column;
  const values = Array.from({ length: items }, (_, item) => column.values[item] ?? preset);
  const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  const [only] = kinds;
  const type = (kinds.size === 1 ? (only as Attribute["type"]) : null) ?? column.type ?? "string";
  if (kinds.size < 2) return { name, type, values };
  report.warn(
    `The ${what} attribute ${quoted(name)} mixes texts, numbers or booleans; all are kept as texts.`,
  );
  return { name, type: "string", values: values.map((value) => (value === null ? null : String(value))) };
}

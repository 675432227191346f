import type { TableEncoder } from "./TableEncoder.ts";
import type { TableShape } from "./tableShapes.ts";

/** Encodes a table as CSV with a header (RFC 4180, line feeds); what is not defined is an empty cell. */
export function csvEncoder({ columns }: TableShape): TableEncoder {
  const encoder = new TextEncoder();
  let header = `${columns.map(({ name }) => cell(name)).join(",")}\n`;
  const told = () => {
    const text = header;
    header = "";
    return text;
  };
  return {
    add(values, rows) {
      let text = told();
      for (let row = 0; row < rows; row += 1) {
        for (let at = 0; at < values.length; at += 1) {
          const value = values[at]?.[row] as number;
          text += `${at > 0 ? "," : ""}${Number.isNaN(value) ? "" : value}`;
        }
        text += "\n";
      }
      return encoder.encode(text);
    },
    end: () => encoder.encode(told()),
  };
}

/** A name in a cell; one that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(name: string): string {
  const plain = /^[=+\-@]/.test(name) ? `'${name}` : name;
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

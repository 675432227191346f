import type { TableEncoder } from "./TableEncoder.ts";
import type { TableShape } from "./tableShapes.ts";

/** Encodes a table as JSON Lines, an object a row; what is not defined is `null`. */
export function jsonLinesEncoder({ columns }: TableShape): TableEncoder {
  const encoder = new TextEncoder();
  const keys = columns.map(({ name }, at) => `${at > 0 ? "," : "{"}${JSON.stringify(name)}:`);
  return {
    add(values, rows) {
      let text = "";
      for (let row = 0; row < rows; row += 1) {
        for (let at = 0; at < values.length; at += 1) {
          const value = values[at]?.[row] as number;
          text += `${keys[at]}${Number.isNaN(value) ? "null" : value}`;
        }
        text += "}\n";
      }
      return encoder.encode(text);
    },
    end: () => new Uint8Array(0),
  };
}

import type { AttributeValue } from "../../model/NetworkFile.ts";

/** What a column of cells holds: numbers or booleans if all of them are written as these are, else texts; empty is `null`. */
export function cellValues(cells: readonly string[]): readonly AttributeValue[] {
  const filled = cells.filter((cell) => cell !== "");
  const value = filled.every(isNumber)
    ? Number
    : filled.every(isBoolean)
      ? (cell: string) => cell === "true"
      : String;
  return cells.map((cell) => (cell === "" ? null : value(cell)));
}

/** A number as JavaScript writes it: 7 and 0.5, but not 007, 1e3 or 0.50, which may be codes. */
const isNumber = (cell: string): boolean => {
  const value = Number(cell);
  return Number.isFinite(value) && String(value) === cell;
};
const isBoolean = (cell: string): boolean => cell === "true" || cell === "false";

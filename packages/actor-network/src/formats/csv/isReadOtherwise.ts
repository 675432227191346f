import type { Attribute } from "../../model/NetworkFile.ts";
import { cellValues } from "./cellValues.ts";

/** Whether a reader takes the cells of an attribute for something else than they are. */
export function isReadOtherwise({ type, values }: Attribute): boolean {
  const read = cellValues(values.map((value) => (value === null ? "" : String(value))));
  const isNothing = read.every((value) => value === null);
  return isNothing
    ? values.length > 0 && type !== "string"
    : read.some((value, item) => value !== values[item]);
}

import type { Attribute } from "../model/NetworkFile.ts";
import type { ValueKind } from "./parseTyped.ts";

/** What kind of column a declared kind makes. */
export function columnType(kind: ValueKind): Attribute["type"] {
  return kind === "integer" || kind === "real" ? "number" : kind;
}

import type { ValueKind } from "../parseTyped.ts";

/** What the types of GEXF attributes are to us; a list is one text. */
export const gexfKinds: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ...["integer", "long", "short", "byte", "biginteger"].map((type) => [type, "integer"] as const),
  ...["float", "double", "bigdecimal"].map((type) => [type, "real"] as const),
  ["boolean", "boolean"],
  ...["string", "anyURI", "char", "date", "dateTime"].map((type) => [type, "string"] as const),
  ...[
    "string",
    "boolean",
    "integer",
    "long",
    "float",
    "double",
    "byte",
    "short",
    "char",
    "bigdecimal",
    "biginteger",
  ].map((type) => [`list${type}`, "string"] as const),
  ["liststring", "string"],
]);

import type { Attribute } from "../../model/NetworkFile.ts";

/** The type of GEXF that holds an attribute's values exactly. */
export function gexfTypeOf({
  type,
  values,
}: Attribute): "string" | "boolean" | "integer" | "long" | "double" {
  if (type !== "number") return type;
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0 || !numbers.every(Number.isSafeInteger)) return "double";
  return numbers.every((value) => Math.abs(value) < 0x80000000) ? "integer" : "long";
}

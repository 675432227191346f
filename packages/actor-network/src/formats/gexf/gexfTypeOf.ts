import type { Attribute } from "../../model/NetworkFile.ts";
import { numbersOf } from "../numbersOf.ts";

/** The type of GEXF that holds an attribute's values exactly. */
export function gexfTypeOf(attribute: Attribute): "string" | "boolean" | "integer" | "long" | "double" {
  if (attribute.type !== "number") return attribute.type;
  const numbers = numbersOf(attribute);
  return numbers === "whole32" ? "integer" : numbers === "whole" ? "long" : "double";
}

import type { Attribute } from "../model/NetworkFile.ts";

/** How wide a type must be for the numbers of an attribute: whole ones of 32 bits, whole ones, any. */
export function numbersOf({ values }: Attribute): "whole32" | "whole" | "real" {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0 || !numbers.every(Number.isSafeInteger)) return "real";
  return numbers.every((value) => Math.abs(value) < 0x80000000) ? "whole32" : "whole";
}

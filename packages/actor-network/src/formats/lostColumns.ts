import type { Attribute } from "../model/NetworkFile.ts";
import { quoted } from "./quoted.ts";

/** Says which attributes a format forgets that states values item by item: those without any. */
export function lostColumns(attributes: readonly Attribute[], of: "actors" | "ties"): string[] {
  return attributes
    .filter(({ values }) => values.every((value) => value === null))
    .map(({ name }) => `The attribute ${quoted(name)} of ${of} has no values and is left out.`);
}

import { ActorNetworkError } from "../errors.ts";
import { quoted } from "./quoted.ts";

/**
 * Finds where each known column stands.
 *
 * @throws {ActorNetworkError} `invalid-table` when a column is missing, unknown or named twice.
 */
export function checkHeader(
  header: { readonly line: number; readonly cells: readonly string[] },
  required: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const fail = (found: string, column: string): ActorNetworkError => {
    const message = `Line ${header.line}: found ${found}; expected the columns ${known.join(", ")}.`;
    return new ActorNetworkError("invalid-table", message, [header.line, column]);
  };
  header.cells.forEach((column, index) => {
    if (places.has(column)) throw fail(`the column ${quoted(column)} twice`, column);
    if (!known.includes(column)) throw fail(`the unknown column ${quoted(column)}`, column);
    places.set(column, index);
  });
  for (const column of required) {
    if (!places.has(column)) throw fail(`no column ${quoted(column)}`, column);
  }
  return places;
}

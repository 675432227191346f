import { writeTable } from "@commonweal/actor-network";
import type { Code } from "../../model/Code.ts";

/**
 * Writes a codebook as the CSV table that `readCodebookCsv` reads, a row a code, in their order.
 *
 * Cells that a spreadsheet would run get an apostrophe, which reading takes away again. O(characters).
 *
 * @example
 * const code = { id: "a", name: "Trust", parent: null, description: "", colour: null, isCodable: true };
 * writeCodebookCsv([code]); // => "id,name,parent,description,colour,codable\na,Trust,,,,yes\n"
 */
export function writeCodebookCsv(codes: readonly Code[]): string {
  const rows = codes.map(({ id, name, parent, description, colour, isCodable }) => [
    id,
    name,
    parent,
    description,
    colour,
    isCodable ? "yes" : "no",
  ]);
  return writeTable(["id", "name", "parent", "description", "colour", "codable"], rows);
}

import { plainCell, type ReadReport } from "@commonweal/actor-network";
import * as z from "zod";
import { readItems } from "../../formats/readItems.ts";
import type { Code } from "../../model/Code.ts";
import { checkProject } from "../checkProject.ts";

const shape: z.ZodType<Code> = z.strictObject({
  id: z.string().min(1, { error: "expected some text" }),
  name: z.string(),
  parent: z.string().nullable(),
  description: z.string(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: "expected #rrggbb, or nothing" })
    .nullable(),
  isCodable: z.boolean({ error: "expected yes, no, or nothing" }),
});

/**
 * Reads a codebook from a CSV table with the columns id, name, parent, description, colour, codable.
 *
 * `parent` is the id of the code above, empty at the top; `colour` `#rrggbb` or empty; `codable` `no` for a code that
 * only groups others, else `yes` or empty. Rows come in any order. A row that repeats another word for word is merged.
 * No error repeats text of the table.
 *
 * O(characters).
 *
 * @example
 * const table = "id,name,parent,description,colour,codable\ntrust,Trust,,,#00ff00,\n";
 * readCodebookCsv(table).codes[0].colour; // => "#00ff00"
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `duplicate-id`, `limit-exceeded`, whose path is line and
 * column; `unknown-code`, `code-cycle` for parents, whose path is the number of the code.
 */
export function readCodebookCsv(input: string | Uint8Array): {
  readonly codes: readonly Code[];
  readonly report: ReadReport;
} {
  const { items, report } = readItems(input, {
    columns: ["id", "name", "parent", "description", "colour", "codable"],
    schema: shape,
    fields: ({ id, name, parent, description, colour, codable }) => ({
      id: plainCell(id),
      name: plainCell(name),
      parent: parent === "" ? null : plainCell(parent),
      description: plainCell(description),
      colour: colour === "" ? null : colour.toLowerCase(),
      isCodable: codable === "" || codable === "yes" ? true : codable === "no" ? false : null,
    }),
    idColumn: "id",
  });
  checkProject({ name: "", coders: [], codes: items, documents: [], codings: [] });
  return { codes: items, report };
}

import { plainCell, type ReadReport } from "@commonweal/actor-network";
import * as z from "zod";
import { readItems } from "../../formats/readItems.ts";
import type { TextCoding } from "../../model/TextCoding.ts";

const place = z.number({ error: "expected a whole number from 0" });
const shape: z.ZodType<TextCoding> = z.strictObject({
  id: z.string().min(1),
  coder: z.string().min(1),
  document: z.string().min(1),
  start: place,
  end: place,
  code: z.string().min(1),
  memo: z.string(),
});
const placeOf = (cell: string): number | null => (/^\d{1,15}$/.test(cell) ? Number(cell) : null);

/**
 * Reads codings of texts from a CSV table with the columns id, coder, document, start, end, code, memo.
 *
 * Places count Unicode code points from 0; `end` is one past. Coder, document and code are ids; whether they exist, and
 * whether the place lies in the text, is told by `checkProject`. A row that repeats another word for word is merged. No
 * error repeats text of the table.
 *
 * O(characters).
 *
 * @example
 * const table = "id,coder,document,start,end,code,memo\nk1,c1,d1,4,8,trust,\n";
 * readTextCodingsCsv(table).codings[0].end; // => 8
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `duplicate-id`, `limit-exceeded`; its path is line and column.
 */
export function readTextCodingsCsv(input: string | Uint8Array): {
  readonly codings: readonly TextCoding[];
  readonly report: ReadReport;
} {
  const { items, report } = readItems(input, {
    columns: ["id", "coder", "document", "start", "end", "code", "memo"],
    schema: shape,
    fields: ({ id, coder, document, start, end, code, memo }) => ({
      id: plainCell(id),
      coder: plainCell(coder),
      document: plainCell(document),
      start: placeOf(start),
      end: placeOf(end),
      code: plainCell(code),
      memo: plainCell(memo),
    }),
    idColumn: "id",
  });
  return { codings: items, report };
}

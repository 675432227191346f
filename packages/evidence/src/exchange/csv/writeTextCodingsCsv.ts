import { writeTable } from "@commonweal/actor-network";
import type { TextCoding } from "../../model/TextCoding.ts";

/**
 * Writes codings of texts as the CSV table that `readTextCodingsCsv` reads, a row a coding, in their order.
 *
 * The table holds no quotes, so that it can go where the texts may not; `codedQuotes` lists them. Memos go along. Cells
 * that a spreadsheet would run get an apostrophe, which reading takes away again. O(characters).
 *
 * @example
 * const coding = { id: "k1", coder: "c1", document: "d1", start: 4, end: 8, code: "trust", memo: "" };
 * writeTextCodingsCsv([coding]); // => "id,coder,document,start,end,code,memo\nk1,c1,d1,4,8,trust,\n"
 */
export function writeTextCodingsCsv(codings: readonly TextCoding[]): string {
  const columns = ["id", "coder", "document", "start", "end", "code", "memo"];
  const rows = codings.map(({ id, coder, document, start, end, code, memo }) => [
    id,
    coder,
    document,
    start,
    end,
    code,
    memo,
  ]);
  return writeTable(columns, rows);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileIds } from "../testing/hostileIds.ts";
import { readTable } from "./readTable.ts";
import { writeTable } from "./writeTable.ts";

const columns = ["a", "b"] as const;
const failing = (input: string | Uint8Array, expected: object, options: object = {}): void =>
  expect(() => readTable(input, { columns, ...options })).toThrow(expect.objectContaining(expected));

describe("readTable", () => {
  it("reads cells by column, in whatever order the header names them", () => {
    expect(readTable("b,a\n1,2\n", { columns })).toEqual([{ line: 2, cells: { a: "2", b: "1" } }]);
  });

  it("fills a missing optional column with empty cells", () => {
    const rows = readTable("a,b\n1,2\n", { columns, optional: ["c"] });
    expect(rows[0]?.cells).toEqual({ a: "1", b: "2", c: "" });
  });

  it("counts lines as an editor does, across line breaks in cells and empty lines", () => {
    const text = 'a,b\r\n1,"x\r\ny"\r\n\r\n2,z\n3,"q\rr\ns"\n4,5';
    expect(readTable(text, { columns }).map(({ line }) => line)).toEqual([2, 5, 6, 9]);
  });

  it("drops a byte order mark and reads UTF-16 by its mark", () => {
    expect(readTable("\uFEFFa,b\n", { columns })).toEqual([]);
    expect(readTable(Uint8Array.of(0xef, 0xbb, 0xbf, 97, 44, 98), { columns })).toEqual([]);
    expect(readTable(Uint8Array.of(0xff, 0xfe, 97, 0, 44, 0, 98, 0), { columns })).toEqual([]);
  });

  it.each([
    { name: "an empty table", text: "", path: [1], part: "empty" },
    { name: "a missing column", text: "a\n", path: [1, "b"], part: 'no column "b"' },
    { name: "an unknown column", text: "a,b,__proto__\n", path: [1, "__proto__"], part: "unknown column" },
    { name: "a column named twice", text: "a,b,a\n", path: [1, "a"], part: "twice" },
    {
      name: "a record with too few cells",
      text: "a,b\n1,2\n3\n",
      path: [3],
      part: "found 1 cells; expected 2",
    },
    { name: "a record with too many cells", text: "a,b\n1,2,3\n", path: [2], part: "found 3 cells" },
    { name: "a NUL character", text: "a,b\n1,2\nx\0,3\n", path: [3], part: "NUL" },
    { name: "an open quote", text: 'a,b\n1,"2\n', path: [2], part: "never closed" },
    { name: "a quote inside a cell", text: 'a,b\n1,2"3\n', path: [2], part: "wrong place" },
  ])("refuses $name", ({ text, path, part }) => {
    failing(text, { code: "invalid-table", path, message: expect.stringContaining(part) });
  });

  it("refuses bytes that are not UTF-8 and says which option to use", () => {
    const gbk = Uint8Array.of(97, 44, 98, 10, 0xc9, 0xe7, 44, 49, 10);
    failing(gbk, { code: "invalid-text", message: expect.stringContaining("gb18030") });
    expect(readTable(gbk, { columns, encoding: "gb18030" })[0]?.cells.a).toBe("社");
    failing(gbk, { code: "invalid-text", path: ["encoding"] }, { encoding: "klingon" });
  });

  it.each([
    { what: "input", limits: { inputSize: 5 }, text: "a,b\n1,2\n" },
    { what: "columns", limits: { columns: 1 }, text: "a,b\n1,2\n" },
    { what: "rows", limits: { rows: 1 }, text: "a,b\n1,2\n3,4\n" },
    { what: "characters in a record", limits: { textLength: 10 }, text: `a,b\n1,${"x".repeat(20)}\n` },
  ])("refuses more $what than the limit", ({ limits, text }) => {
    failing(text, { code: "limit-exceeded" }, { limits });
  });

  it("reads back what writeTable wrote", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...hostileIds, '"', "\r\n", ",", "'"),
    );
    const cells = cell.filter((text) => !text.includes("\0") && !text.startsWith("\uFEFF"));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            cells,
            cells.filter((text) => text !== ""),
          ),
        ),
        (rows) => {
          const text = writeTable(columns, rows, { escapeFormulas: false });
          expect(readTable(text, { columns }).map((row) => [row.cells.a, row.cells.b])).toEqual(rows);
        },
      ),
    );
  });

  it("either reads any text or throws the package's error", () => {
    const piece = fc.constantFrom("a,b", "\n", "\r", '"', ",", "x", "\0", "\uFEFF", "社");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          readTable(pieces.join(""), { columns });
        } catch (error) {
          expect(error).toMatchObject({ name: "ActorNetworkError" });
        }
      }),
      { numRuns: 500 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forEachCsvRecord } from "./forEachCsvRecord.ts";

function visited(text: string, separator = ",", recordSize = 1000): [readonly string[], number][] {
  const found: [readonly string[], number][] = [];
  forEachCsvRecord(text, { separator, recordSize, columns: 9 }, (cells, line) => found.push([cells, line]));
  return found;
}

describe("forEachCsvRecord", () => {
  it.each([
    [
      "records of any width",
      "a,b\nc",
      [
        [["a", "b"], 1],
        [["c"], 2],
      ],
    ],
    [
      "the line on which a record begins",
      'a\r\n"b\r\nc"\r\n\r\nd',
      [
        [["a"], 1],
        [["b\r\nc"], 2],
        [["d"], 5],
      ],
    ],
    ["doubled quotes", '"say ""no""",x', [[['say "no"', "x"], 1]]],
    ["nothing", "", []],
  ])("visits %s", (_, text, expected) => {
    expect(visited(text)).toEqual(expected);
  });

  it("gives back cells that were quoted, whatever stands in them", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\ufeff"));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), (rows, separator) => {
        const lines = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator));
        const kept = rows.filter((row) => row.length > 1 || row[0] !== "");
        const found = visited(lines.join("\n"), separator, 1_000_000).map(([cells]) => cells);
        expect(found.filter((row) => row.length > 1 || row[0] !== "")).toEqual(kept);
      }),
    );
  });

  it.each([
    ["a quote within a cell", 'a\nb"c', "invalid-file", [2]],
    ["a quote that is never closed", '"a', "invalid-file", [1]],
    ["a record too long", "a\nmuch longer\nb", "limit-exceeded", [2]],
  ])("refuses %s, and repeats nothing of it", (_, text, code, path) => {
    expect(() => visited(text, ",", 5)).toThrow(
      expect.objectContaining({ code, path, message: expect.not.stringMatching(/b"c|much,|"a"/) }),
    );
  });

  it("passes on what the visitor throws", () => {
    const stop = new Error("enough");
    expect(() =>
      forEachCsvRecord("a\nb", { separator: ",", recordSize: 9, columns: 9 }, () => {
        throw stop;
      }),
    ).toThrow(stop);
  });
});

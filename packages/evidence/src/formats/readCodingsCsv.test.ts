import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import { readCodingsCsv } from "./readCodingsCsv.ts";

const header = "coder,segment,code,value";
const read = (...lines: string[]) => readCodingsCsv([header, ...lines].join("\n"));

describe("readCodingsCsv", () => {
  it("reads all fields", () => {
    expect(read("c1,g1,directs:street:committee:normal,present/high")).toEqual({
      codings: [
        { coder: "c1", segment: "g1", code: "directs:street:committee:normal", value: "present/high" },
      ],
      lines: [2],
      report: { kept: 1, merged: 0, dropped: 0, warnings: [] },
    });
  });

  it("keeps several codes of one segment, several coders and opposite values", () => {
    const { codings } = read("c1,g1,trust,", "c1,g1,debt,", "c2,g1,trust,", "c2,g1,trust,no");
    expect(codings.map(({ coder, code, value }) => `${coder} ${code} ${value}`)).toEqual([
      "c1 trust ",
      "c1 debt ",
      "c2 trust ",
      "c2 trust no",
    ]);
  });

  it("reads columns in any order, bytes, a byte order mark and CR LF", () => {
    const text = "\uFEFFvalue,code,segment,coder\r\nyes,trust,g1,c1\r\n";
    const fromText = readCodingsCsv(text);
    expect(fromText.codings).toEqual([{ coder: "c1", segment: "g1", code: "trust", value: "yes" }]);
    expect(readCodingsCsv(new TextEncoder().encode(text))).toEqual(fromText);
  });

  it("merges a row that repeats another word for word and drops one without text, and reports both", () => {
    expect(read("c1,g1,trust,yes", ",,, ", "c1,g1,trust,yes", "c1,g2,trust,yes")).toMatchObject({
      lines: [2, 5],
      report: {
        kept: 2,
        merged: 1,
        dropped: 1,
        warnings: ["Line 3 holds no text; dropped.", "Line 4 repeats line 2; merged."],
      },
    });
  });

  it.each([
    { column: "coder", row: ",g1,trust,yes" },
    { column: "segment", row: "c1,,trust,yes" },
    { column: "code", row: "c1,g1,,yes" },
  ])("refuses $row for its empty $column", ({ column, row }) => {
    expect(() => read(row)).toThrow(EvidenceError);
    expect(() => read(row)).toThrow(
      expect.objectContaining({
        code: "invalid-table",
        path: [2, column],
        message: `Line 2, ${column}: found an empty cell; expected some text.`,
      }),
    );
  });

  it("takes names of object members for names like any other", () => {
    expect(read("__proto__,constructor,toString,__proto__").codings).toEqual([
      { coder: "__proto__", segment: "constructor", code: "toString", value: "__proto__" },
    ]);
  });

  it("refuses a table that lacks a column", () => {
    expect(() => readCodingsCsv("coder,segment,value\nc1,g1,yes\n")).toThrow(
      expect.objectContaining({ code: "invalid-table", path: [1, "code"] }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import { readSegmentsCsv } from "./readSegmentsCsv.ts";

const header = "id,source,locator,paraphrase,date";
const read = (...lines: string[]) => readSegmentsCsv([header, ...lines].join("\n"));

describe("readSegmentsCsv", () => {
  it("reads all fields", () => {
    expect(read('g1,s1,p. 3,"The office sets the tasks, weekly.",2020-02-01')).toEqual({
      segments: [
        {
          id: "g1",
          source: "s1",
          locator: "p. 3",
          paraphrase: "The office sets the tasks, weekly.",
          date: "2020-02-01",
        },
      ],
      lines: [2],
      report: { kept: 1, merged: 0, dropped: 0, warnings: [] },
    });
  });

  it("reads an empty date as null and lets the locator be empty", () => {
    expect(read("g1,s1,,They meet.,").segments).toEqual([
      { id: "g1", source: "s1", locator: "", paraphrase: "They meet.", date: null },
    ]);
  });

  it("counts lines as an editor does, paraphrases of several lines, CR LF and a byte order mark included", () => {
    const text = `\uFEFF${header}\r\ng1,s1,,"one\r\ntwo\r\nthree",\r\ng2,s1,,four,\r\n`;
    const { segments, lines } = readSegmentsCsv(text);
    expect(lines).toEqual([2, 5]);
    expect(segments[0]?.paraphrase).toBe("one\r\ntwo\r\nthree");
    expect(readSegmentsCsv(new TextEncoder().encode(text)).lines).toEqual([2, 5]);
  });

  it("does not ask whether the source exists", () => {
    expect(read("g1,nowhere,,They meet.,").segments[0]?.source).toBe("nowhere");
  });

  it.each([
    { column: "id", row: ",s1,,They meet.,", says: "an empty cell; expected some text." },
    { column: "source", row: "g1,,,They meet.,", says: "an empty cell; expected some text." },
    { column: "paraphrase", row: "g1,s1,p. 3,,", says: "an empty cell; expected some text." },
    { column: "date", row: "g1,s1,,They meet.,2020-13", says: "7 characters; expected a date such as" },
  ])("refuses $row for its $column", ({ column, row, says }) => {
    expect(() => read(row)).toThrow(EvidenceError);
    expect(() => read(row)).toThrow(
      expect.objectContaining({
        code: "invalid-table",
        path: [2, column],
        message: expect.stringContaining(`Line 2, ${column}: found ${says}`),
      }),
    );
  });

  it("merges a row that repeats another and drops one without text, and reports both", () => {
    const row = "g1,s1,,They meet.,";
    expect(read(row, row, ",,,,", row)).toMatchObject({
      lines: [2],
      report: {
        kept: 1,
        merged: 2,
        dropped: 1,
        warnings: [
          "Line 3 repeats line 2; merged.",
          "Line 4 holds no text; dropped.",
          "Line 5 repeats line 2; merged.",
        ],
      },
    });
  });

  it("refuses one id for two segments that differ", () => {
    expect(() => read("g1,s1,,They meet.,", "g1,s1,,They part.,")).toThrow(
      expect.objectContaining({ code: "duplicate-id", path: [3, "id"] }),
    );
  });

  it("takes names of object members for ids like any other", () => {
    const { segments } = read("__proto__,constructor,,They meet.,", "constructor,__proto__,,They part.,");
    expect(segments.map(({ id, source }) => [id, source])).toEqual([
      ["__proto__", "constructor"],
      ["constructor", "__proto__"],
    ]);
  });

  it("refuses a table that lacks a column", () => {
    expect(() => readSegmentsCsv("id,source,locator,date\ng1,s1,,\n")).toThrow(
      expect.objectContaining({ code: "invalid-table", path: [1, "paraphrase"] }),
    );
  });
});

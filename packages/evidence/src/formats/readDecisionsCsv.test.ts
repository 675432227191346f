import { describe, expect, it } from "vitest";
import { readDecisionsCsv } from "./readDecisionsCsv.ts";

const read = (...lines: string[]) => readDecisionsCsv(["code,segments,value,reason", ...lines].join("\n"));

describe("readDecisionsCsv", () => {
  it("reads segments as a list, and a remark without segments and value", () => {
    expect(read("leads:a:b:p,g1  g2,weak/low,why", "leads:a:b:p,,,a remark")).toEqual({
      decisions: [
        { code: "leads:a:b:p", segments: ["g1", "g2"], value: "weak/low", reason: "why" },
        { code: "leads:a:b:p", segments: [], value: "", reason: "a remark" },
      ],
      lines: [2, 3],
      report: { kept: 2, merged: 0, dropped: 0, warnings: [] },
    });
  });

  it("refuses more segments than a table of decisions can need, and repeats none", () => {
    const row = `c,${"q ".repeat(250_000)},weak/low,why`;
    const rows = [1, 2, 3, 4].map((number) => row.replace("why", `why ${number}`));
    expect(read(...rows).decisions).toHaveLength(4);
    const message = "Line 6, segments: found more than 1000000 segments in all; expected no more.";
    expect(() => read(...rows, "c,g1,weak/low,why")).toThrow(
      expect.objectContaining({ code: "limit-exceeded", path: [6, "segments"], message }),
    );
  });

  it.each([
    { name: "no code", row: ",g1,weak/low,why", column: "code", found: "an empty cell" },
    { name: "no reason", row: "c,g1,weak/low,", column: "reason", found: "an empty cell" },
    { name: "segments without a value", row: "c,g1,,why", column: "value", found: "an empty cell" },
    { name: "a value without segments", row: "c,,weak/low,why", column: "value", found: "8 characters" },
  ])("refuses $name and repeats no text", ({ row, column, found }) => {
    expect(() => read(row)).toThrow(
      expect.objectContaining({
        code: "invalid-table",
        path: [2, column],
        message: expect.stringMatching(new RegExp(`^Line 2, ${column}: found ${found}; expected `)),
      }),
    );
  });
});

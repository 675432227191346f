import { describe, expect, it } from "vitest";
import { readTiesCsv } from "./readTiesCsv.ts";

const header = "id,from,to,relation,period,strength,status,certainty,segments,note";
const read = (...lines: string[]): ReturnType<typeof readTiesCsv> =>
  readTiesCsv([header, ...lines].join("\n"));

describe("readTiesCsv", () => {
  it("reads all fields", () => {
    expect(read('t1,so,rc,leads,normal,2.5,contested,low,s1  s4,"one, two"').ties).toEqual([
      {
        id: "t1",
        from: "so",
        to: "rc",
        relation: "leads",
        period: "normal",
        strength: 2.5,
        status: "contested",
        certainty: "low",
        segments: ["s1", "s4"],
        note: "one, two",
      },
    ]);
  });

  it.each([
    { column: "strength", row: "t1,a,b,leads,p,,present,high,,", found: '""' },
    { column: "strength", row: "t1,a,b,leads,p,strong,present,high,,", found: '"strong"' },
    { column: "strength", row: "t1,a,b,leads,p,0x10,present,high,,", found: '"0x10"' },
    { column: "strength", row: "t1,a,b,leads,p,-1,present,high,,", found: '"-1"' },
    { column: "strength", row: "t1,a,b,leads,p,1e999,present,high,,", found: '"1e999"' },
    { column: "status", row: "t1,a,b,leads,p,1,perhaps,high,,", found: '"perhaps"' },
    { column: "certainty", row: "t1,a,b,leads,p,1,present,,,", found: '""' },
    { column: "to", row: "t1,a,,leads,p,1,present,high,,", found: '""' },
  ])("refuses $found as $column", ({ column, row, found }) => {
    expect(() => read(row)).toThrow(
      expect.objectContaining({
        code: "invalid-table",
        path: [2, column],
        message: expect.stringContaining(`Line 2, ${column}: found ${found}; expected `),
      }),
    );
  });

  it("refuses one id for two different ties and merges a row that repeats another", () => {
    const row = "t1,a,b,leads,p,1,present,high,,";
    expect(read(row, row).report).toMatchObject({ kept: 1, merged: 1 });
    expect(() => read(row, "t1,a,c,leads,p,1,present,high,,")).toThrow(
      expect.objectContaining({ code: "duplicate-tie", path: [3, "id"] }),
    );
  });
});

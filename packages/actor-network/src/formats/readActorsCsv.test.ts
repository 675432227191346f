import { describe, expect, it } from "vitest";
import { readActorsCsv } from "./readActorsCsv.ts";

const header = "id,label_en,label_zh,sector,level,kind,part_of,since,until";
const read = (...lines: string[]): ReturnType<typeof readActorsCsv> =>
  readActorsCsv([header, ...lines].join("\n"));
const failing = (lines: string[], expected: object): void =>
  expect(() => read(...lines)).toThrow(expect.objectContaining(expected));

describe("readActorsCsv", () => {
  it("reads all fields, an empty one as null where that is allowed", () => {
    const { actors, report } = read(
      "so,Street office,街道办事处,state,street,office,,1999,",
      "rc,Residents' committee,居委会,society,neighbourhood,committee,so,2001-02,2020-01-19",
    );
    expect(actors).toEqual([
      {
        id: "so",
        labelEn: "Street office",
        labelZh: "街道办事处",
        sector: "state",
        level: "street",
        kind: "office",
        partOf: null,
        since: "1999",
        until: null,
      },
      {
        id: "rc",
        labelEn: "Residents' committee",
        labelZh: "居委会",
        sector: "society",
        level: "neighbourhood",
        kind: "committee",
        partOf: "so",
        since: "2001-02",
        until: "2020-01-19",
      },
    ]);
    expect(report).toEqual({ kept: 2, merged: 0, dropped: 0, warnings: [] });
  });

  it("merges a row that repeats another and drops one without text, and reports both", () => {
    const { actors, report } = read("a,A,甲,s,l,k,,,", "a,A,甲,s,l,k,,,", ",,,,,,,,");
    expect(actors).toHaveLength(1);
    expect(report).toEqual({
      kept: 1,
      merged: 1,
      dropped: 1,
      warnings: ["Line 3 repeats line 2; merged.", "Line 4 holds no text; dropped."],
    });
  });

  it("refuses one id for two different actors", () => {
    failing(["a,A,甲,s,l,k,,,", "a,B,乙,s,l,k,,,"], { code: "duplicate-actor", path: [3, "id"] });
  });

  it("names line, column, what was found and what was expected", () => {
    failing(["a,A,甲,s,l,k,,2019-13,"], {
      code: "invalid-table",
      path: [2, "since"],
      message: 'Line 2, since: found "2019-13"; expected a date such as 2019, 2019-12 or 2019-12-08.',
    });
    failing(["a,A,甲,,l,k,,,"], {
      path: [2, "sector"],
      message: expect.stringContaining('sector: found ""'),
    });
  });

  it("refuses a whole that is not in the table, or that belongs to its own part", () => {
    failing(["a,A,甲,s,l,k,x,,"], { code: "unknown-actor", path: [2, "part_of"] });
    failing(["a,A,甲,s,l,k,a,,"], { code: "invalid-table", path: [2, "part_of"] });
    failing(["a,A,甲,s,l,k,b,,", "b,A,甲,s,l,k,a,,"], { code: "invalid-table", path: [2, "part_of"] });
  });

  it("refuses more actors than the limit", () => {
    const text = `${header}\na,A,甲,s,l,k,,,\nb,A,甲,s,l,k,,,\n`;
    expect(() => readActorsCsv(text, { limits: { actors: 1 } })).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
  });
});

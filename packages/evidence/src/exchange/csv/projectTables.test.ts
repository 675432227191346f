import { describe, expect, it } from "vitest";
import { randomProject } from "../../testing/randomProject.ts";
import { readCodebookCsv } from "./readCodebookCsv.ts";
import { readTextCodingsCsv } from "./readTextCodingsCsv.ts";
import { writeCodebookCsv } from "./writeCodebookCsv.ts";
import { writeTextCodingsCsv } from "./writeTextCodingsCsv.ts";

const code = { id: "a", name: "Trust", parent: null, description: "", colour: null, isCodable: true };
const coding = { id: "k", coder: "c", document: "d", start: 0, end: 3, code: "a", memo: "" };

describe("tables of a project", () => {
  it("come back as they were, formulas and line breaks too, in 200 random projects", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { codes, codings } = randomProject(seed);
      const named = codes.map((each) => ({
        ...each,
        name: `=${each.name}`,
        description: `'@${each.description}`,
      }));
      const noted = codings.map((each) => ({ ...each, memo: `'${each.memo}` }));
      expect(readCodebookCsv(writeCodebookCsv(named)).codes).toEqual(named);
      expect(readTextCodingsCsv(writeTextCodingsCsv(noted)).codings).toEqual(noted);
    }
  });

  const head = "id,name,parent,description,colour,codable\n";
  it.each([
    ["no header", "a,Trust\n", "invalid-table"],
    ["no id", `${head},Trust,,,,\n`, "invalid-table"],
    ["a colour that is none", `${head}a,Trust,,,crimson,\n`, "invalid-table"],
    ["codable that is neither yes nor no", `${head}a,Trust,,,,maybe\n`, "invalid-table"],
    ["an id twice", `${head}a,Trust,,,,\na,Help,,,,\n`, "duplicate-id"],
    ["a parent that is not there", `${head}a,Trust,secret,,,\n`, "unknown-code"],
    ["a code above itself", `${head}a,Trust,a,,,\n`, "code-cycle"],
    ["a cycle of three", `${head}a,A,c,,,\nb,B,a,,,\nc,C,b,,,\n`, "code-cycle"],
    ["a cycle of 100,000", cycleOf(100_000), "code-cycle"],
  ])("refuse a codebook with %s, without its text", (_, table, error) => {
    expect(() => readCodebookCsv(table)).toThrow(
      expect.objectContaining({
        code: error,
        message: expect.not.stringMatching(/Trust|secret|maybe|crimson/),
      }),
    );
  });

  it("read 100,000 levels of codes, which have no nesting here", () => {
    const deep = cycleOf(100_000).replace("c0,n,c99999", "c0,n,");
    expect(readCodebookCsv(deep).codes).toHaveLength(100_000);
  });

  const top = "id,coder,document,start,end,code,memo\n";
  it.each([
    ["a place below 0", "k,c,d,-1,3,a,"],
    ["half a place", "k,c,d,0.5,3,a,"],
    ["a place that is no number", "k,c,d,zero,3,a,"],
    ["an exponent", "k,c,d,0,1e3,a,"],
    ["no place", "k,c,d,,3,a,"],
    ["no coder", "k,,d,0,3,a,"],
    ["too many cells", "k,c,d,0,3,a,,more"],
  ])("refuse codings with %s", (_, row) => {
    expect(() => readTextCodingsCsv(`${top}${row}\n`)).toThrow(
      expect.objectContaining({ code: "invalid-table" }),
    );
  });

  it("keep ids such as __proto__, and merge what repeats", () => {
    const codes = [
      { ...code, id: "__proto__" },
      { ...code, id: "constructor", parent: "__proto__" },
    ];
    expect(readCodebookCsv(writeCodebookCsv(codes)).codes).toEqual(codes);
    const table = writeTextCodingsCsv([coding, coding]);
    expect(readTextCodingsCsv(table).report).toEqual({
      kept: 1,
      merged: 1,
      dropped: 0,
      warnings: ["Line 3 repeats line 2; merged."],
    });
  });
});

function cycleOf(length: number): string {
  const rows = Array.from({ length }, (_, index) => `c${index},n,c${(index + length - 1) % length},,,\n`);
  return `id,name,parent,description,colour,codable\n${rows.join("")}`;
}

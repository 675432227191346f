import { describe, expect, it } from "vitest";
import { readBindingsCsv } from "./readBindingsCsv.ts";

describe("readBindingsCsv", () => {
  it("reads ties of codes, in any order of columns, with apostrophes before formulas taken away", () => {
    const { bindings, lines, report } = readBindingsCsv(
      "tie,code,name\n directs:a:b:normal ,'=k,Orders\n,k2,'-Trust\n",
    );
    expect(bindings).toEqual([
      { code: "=k", name: "Orders", tie: "directs:a:b:normal" },
      { code: "k2", name: "-Trust", tie: "" },
    ]);
    expect([lines, report.kept]).toEqual([[2, 3], 2]);
  });

  it.each([
    [
      "code,name,tie\nk1,,secret\n",
      "invalid-table",
      [2, "tie"],
      /^Line 2, tie: found 6 characters; expected relation:from:to:period/,
    ],
    ["code,name,tie\n,n,a:b:c:d\n", "invalid-table", [2, "code"], /^Line 2, code: found an empty cell/],
    [
      "code,name,tie\nk1,,\nk1,,a:b:c:d\n",
      "duplicate-id",
      [3, "code"],
      /^Line 3, code: found the code of line 2/,
    ],
    ["code,secret\n", "invalid-table", [1], /^Line 1: found a column that is not known/],
  ])("refuses a broken table and tells nothing of it", (text, code, path, message) => {
    const read = () => readBindingsCsv(text);
    expect(read).toThrow(expect.objectContaining({ code, path, message: expect.stringMatching(message) }));
    expect(read).not.toThrow(/secret/);
  });
});

import { describe, expect, it } from "vitest";
import { refusal } from "../testing/brokenCase.ts";
import { changedCase, written } from "../testing/caseChanges.ts";
import { readCase } from "./readCase.ts";

const file = "evidence/agreement.csv";
const coded = (...rows: string[]) => written(file, `coder,segment,code,value\n${rows.join("\n")}\n`);
const row = (coder: string) => `${coder},s1,directs:street-office:committee:before,present/high`;

describe("readCase, agreement", () => {
  it("reads the codings of two coders, of which no tie is made", () => {
    const folder = readCase(changedCase(coded(row("a"), "b,s1,none,")));
    expect(folder.agreement).toHaveLength(2);
    expect(folder.codings.some(({ coder }) => coder === "a")).toBe(false);
    expect(readCase(changedCase()).agreement).toEqual([]);
  });

  it.each([1, 3])("refuses codings by %d coders", (coders) => {
    const { issues } = refusal(coded(...["a", "b", "c"].slice(0, coders).map(row)));
    expect(issues).toEqual([
      {
        ...{ file, line: null, column: "coder" },
        message: `found codings by ${coders} coders; expected two, who coded the same segments apart from each other`,
      },
    ]);
  });

  it("names unknown segments, ends and values of another form, without text of the table", () => {
    const { issues } = refusal(coded("a,s9,none,", "b,s1,directs:nobody:committee:before,yes"));
    expect(issues.map(({ line, column }) => [line, column])).toEqual([
      [2, "segment"],
      [3, "code"],
      [3, "value"],
    ]);
  });
});

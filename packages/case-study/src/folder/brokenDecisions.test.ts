import { describe, expect, it } from "vitest";
import { expectRefused, refusal } from "../testing/brokenCase.ts";
import { changedCase, written } from "../testing/caseChanges.ts";
import { readCase } from "./readCase.ts";

const file = "evidence/decisions.csv";
const decided = (...rows: string[]) => written(file, `code,segments,value,reason\n${rows.join("\n")}\n`);
const code = "directs:street-office:committee:before";

const broken = [
  {
    name: "a code is of no tie",
    row: "trust,s1,weak/low,why",
    column: "code",
    found: "5 characters",
    expected: "relation:from:to:period",
  },
  {
    name: "a relation is unknown",
    row: "leads:street-office:committee:before,s1,weak/low,why",
    column: "code",
    found: '"leads"',
    expected: "a relation of case.yaml",
  },
  {
    name: "an end is unknown",
    row: "directs:nobody:committee:before,,,why",
    column: "code",
    found: '"nobody"',
    expected: "the id of an actor",
  },
  {
    name: "a segment is unknown",
    row: `${code},s9,weak/low,why`,
    column: "segments",
    found: '"s9"',
    expected: "the id of a segment",
  },
  {
    name: "a value is of another form",
    row: `${code},s1,yes,why`,
    column: "value",
    found: "3 characters",
    expected: "status/certainty",
  },
  {
    name: "a reason is missing",
    row: `${code},s1,weak/low,`,
    column: "reason",
    found: "an empty cell",
    expected: "some text",
  },
];

describe("readCase, decisions", () => {
  it("reads decisions, which a folder need not have", () => {
    expect(readCase(changedCase()).decisions).toEqual([]);
    const folder = readCase(changedCase(decided(`${code},s1,weak/low,why`, `${code},,,a remark`)));
    expect(folder.decisions.map(({ reason }) => reason)).toEqual(["why", "a remark"]);
    expect(folder.files.some(({ path }) => path === file)).toBe(true);
    expect(folder.report.warnings.filter((warning) => warning.includes("passed over"))).toEqual([]);
  });

  it.each(broken)("refuses a folder in which $name", ({ row, ...rest }) => {
    expectRefused({ ...rest, change: decided(row), file, line: 2 });
  });

  it("refuses two decisions about one segment of a tie", () => {
    const { issues } = refusal(decided(`${code},s1,weak/low,why`, `${code},s2 s1,weak/high,why not`));
    expect(issues).toEqual([
      {
        ...{ file, line: 3, column: "segments" },
        message: 'found "s1", which line 2 decides for the same tie; expected each segment of a tie once',
      },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { type BrokenCase, expectRefused, refusal } from "../testing/brokenCase.ts";
import { appended, replaced } from "../testing/caseChanges.ts";
import { newCase } from "./newCase.ts";

const sources = { file: "evidence/sources.csv" } as const;
const segments = { file: "evidence/segments.csv" } as const;
const codings = { file: "evidence/codings.csv" } as const;
const series = { file: "series/households.csv" } as const;
const aDate = "a date such as 2019, 2019-12 or 2019-12-08";
const aSource = "the id of a source (report-2019, interview-1)";
const anId = "an id: a letter, then at most 63 letters, digits, dots, dashes or underscores";

const evidence: readonly BrokenCase[] = [
  {
    name: "two sources share an id",
    change: appended("evidence/sources.csv", "report-2019,Another,,2019,,report,street,\n"),
    ...sources,
    line: 4,
    column: "id",
    found: "of line 2 with other values",
    expected: "ids that differ",
  },
  {
    name: "a source is of a day that does not exist",
    change: replaced("evidence/sources.csv", "2020-05,", "2020-06-31,"),
    ...sources,
    line: 3,
    column: "date",
    found: "10 characters",
    expected: aDate,
  },
  {
    name: "a source's address is not of the web",
    change: replaced("evidence/sources.csv", "2019,,report", "2019,ftp://example.org,report"),
    ...sources,
    line: 2,
    column: "url",
    found: "17 characters",
    expected: "an http or https address",
  },
  {
    name: "a source has no independence group",
    change: replaced("evidence/sources.csv", "interview,volunteer", "interview,"),
    ...sources,
    line: 3,
    column: "independence_group",
    found: "an empty cell",
    expected: "some text",
  },
  {
    name: "a source's id is no id",
    change: appended("evidence/sources.csv", "2021 report,Another,,2021,,report,street,\n"),
    ...sources,
    line: 4,
    column: "id",
    found: "11 characters",
    expected: anId,
  },
  {
    name: "two segments share an id",
    change: appended("evidence/segments.csv", "s3,report-2019,p. 10,Something else.,2020\n"),
    ...segments,
    line: 6,
    column: "id",
    found: "of line 4 with other values",
    expected: "ids that differ",
  },
  {
    name: "a segment's id has a space, so that no tie could name it",
    change: appended("evidence/segments.csv", "s 5,report-2019,p. 10,Something else.,2020\n"),
    ...segments,
    line: 6,
    column: "id",
    found: "3 characters",
    expected: anId,
  },
  {
    name: "a segment's source is unknown",
    change: replaced("evidence/segments.csv", "s2,interview-1", "s2,interview-2"),
    ...segments,
    line: 3,
    column: "source",
    found: '"interview-2"',
    expected: aSource,
  },
  {
    name: "a segment says nothing",
    change: replaced(
      "evidence/segments.csv",
      "The property manager acted without orders from the office.",
      "",
    ),
    ...segments,
    line: 5,
    column: "paraphrase",
    found: "an empty cell",
    expected: "some text",
  },
  {
    name: "a segment's date is written out",
    change: replaced("evidence/segments.csv", "from the office.,2020-01", "from the office.,January 2020"),
    ...segments,
    line: 5,
    column: "date",
    found: "12 characters",
    expected: aDate,
  },
  {
    name: "a coding's segment is unknown",
    change: replaced("evidence/codings.csv", "coder1,s2,directs", "coder1,s22,directs"),
    ...codings,
    line: 3,
    column: "segment",
    found: '"s22"',
    expected: "the id of a segment (s1, s2, s3, s4)",
  },
  {
    name: "a coding's code names an unknown actor",
    change: replaced("evidence/codings.csv", "s2,meets:committee:", "s2,meets:tenants:"),
    ...codings,
    line: 4,
    column: "code",
    found: '"tenants"',
    expected: "the id of an actor (street-office, committee, property-manager, owners)",
  },
  {
    name: "a tie's coding has a value of another form",
    change: replaced("evidence/codings.csv", ":before,present/high", ":before,presnt/high"),
    ...codings,
    line: 2,
    column: "value",
    found: "11 characters",
    expected: "status/certainty, such as present/high",
  },
  {
    name: "a coding's code names an unknown relation",
    change: replaced("evidence/codings.csv", "s2,meets:committee:", "s2,funds:committee:"),
    ...codings,
    line: 4,
    column: "code",
    found: '"funds"',
    expected: "a relation of case.yaml (directs, meets)",
  },
  {
    name: "a coding's code names an unknown period",
    change: replaced(
      "evidence/codings.csv",
      "committee:property-manager:before",
      "committee:property-manager:after",
    ),
    ...codings,
    line: 4,
    column: "code",
    found: '"after"',
    expected: "a period of case.yaml (before, during)",
  },
  {
    name: "a series has a number in words",
    change: replaced("series/households.csv", "3000", "about 3000"),
    ...series,
    line: 2,
    column: "value",
    found: '"about 3000"',
    expected: "a number",
  },
  {
    name: "a series has a thirteenth month",
    change: replaced("series/households.csv", "2020,3010", "2020-13,3010"),
    ...series,
    line: 3,
    column: "date",
    found: '"2020-13"',
    expected: aDate,
  },
  {
    name: "a series has no unit",
    change: replaced("series/households.csv", "3010,households", "3010,"),
    ...series,
    line: 3,
    column: "unit",
    found: '""',
    expected: "some text",
  },
  {
    name: "a series names an unknown source",
    change: appended("series/households.csv", "2021,3020,households,at the end of the year,census\n"),
    ...series,
    line: 4,
    column: "source",
    found: '"census"',
    expected: aSource,
  },
];

describe("readCase refuses evidence in which", () => {
  it.each(evidence)("$name", expectRefused);
});

describe("what readCase says of faulty evidence", () => {
  const paraphrase = "The street office sets the committee's tasks for the year.";
  const path = "evidence/segments.csv";

  it.each([
    { name: "its source is unknown", change: replaced(path, "s1,report-2019", "s1,report-2020") },
    { name: "its date is wrong", change: replaced(path, "for the year.,2019", "for the year.,2019-99") },
    { name: "its id comes twice", change: appended(path, `s1,interview-1,p. 1,${paraphrase},\n`) },
    { name: "its row has too many cells", change: replaced(path, paraphrase, `${paraphrase},${paraphrase}`) },
    { name: "its quote is open", change: replaced(path, paraphrase, `"${paraphrase}`) },
    { name: "it is too long", change: replaced(path, paraphrase, paraphrase.repeat(20_000)) },
    { name: "the header is gone", change: replaced(path, "id,source,locator,paraphrase,date\n", "") },
    {
      name: "it stands in the column of the source",
      change: replaced(path, "id,source,locator,paraphrase", "id,paraphrase,locator,source"),
    },
    {
      name: "it stands in the column of the id",
      change: replaced(path, "id,source,locator,paraphrase", "paraphrase,source,locator,id"),
    },
    {
      name: "the columns are in another order and the first is the paraphrase, without a header",
      change: replaced(path, "id,source,locator,paraphrase,date\ns1,report-2019,p. 3,", ""),
    },
    { name: "a byte behind it is wrong", change: replaced(path, paraphrase, `${paraphrase}\0`) },
  ])("holds nothing of a paraphrase where $name", ({ change }) => {
    expect(newCase().get(path)).toContain(paraphrase);
    const { message, issues, path: place } = refusal(change);
    expect(JSON.stringify([message, issues, place])).not.toMatch(/tasks|office sets/);
  });

  it("cuts a cell at 80 characters", () => {
    const id = "y".repeat(1000);
    const { message } = refusal(replaced("ties.csv", "t3,owners,", `t3,${id},`));
    expect(message).toContain(`"${id.slice(0, 80)}…"`);
    expect(message).not.toContain(id.slice(0, 81));
  });
});

import { describe, expect, it } from "vitest";
import { expectRefused } from "../testing/brokenCase.ts";
import { appended, type CaseChange, changedCase, replaced, written } from "../testing/caseChanges.ts";
import { readCase } from "./readCase.ts";

const information = (known = "street-office", from = "2020-01-02", segment = "s3") =>
  `information:
  - { id: order, label: { en: The order, zh: 指示 }, known: [{ actor: ${known}, from: ${from}, segments: [${segment}] }] }
`;
const withContacts =
  (rows: string, yaml = information()): CaseChange =>
  (files) => {
    appended("case.yaml", yaml)(files);
    written("evidence/contacts.csv", `id,tie,date,carries,segments,note\n${rows}\n`)(files);
  };
const file = "evidence/contacts.csv";
const place = { file, line: 2 } as const;

const broken = [
  {
    name: "a tie is unknown",
    rows: "k1,t9,2020-01-03,order,s3,",
    column: "tie",
    found: '"t9"',
    expected: "tie",
  },
  {
    ...{ name: "an information is unknown", rows: "k1,t4,2020-01-03,news,s3,", column: "carries" },
    ...{ found: '"news"', expected: "the id of an information in case.yaml (order)" },
  },
  {
    ...{ name: "a segment is unknown", rows: "k1,t4,2020-01-03,order,s9,", column: "segments" },
    ...{ found: '"s9"', expected: "the id of a segment" },
  },
  {
    ...{ name: "a date is none", rows: "k1,t4,2020-02-30,order,s3,", column: "date" },
    ...{ found: "2020-02-30", expected: "a date such as" },
  },
  {
    ...{ name: "a date is before the tie's period", rows: "k1,t4,2019-12-31,order,s3,", column: "date" },
    ...{ found: "2019-12-31", expected: "a date in the period of the tie, during" },
  },
  {
    ...{ name: "a date is after the tie's period", rows: "k1,t1,2020-01,order,s3,", column: "date" },
    ...{ found: "2020-01", expected: "a date in the period of the tie, before" },
  },
];

describe("readCase, contacts", () => {
  it.each(["absent", "historic"])("refuses a contact along a tie that is %s", (status) => {
    const change: CaseChange = (files) => {
      withContacts("k1,t4,2020-01-03,order,s3,")(files);
      replaced("ties.csv", "directs,during,1,present", `directs,during,1,${status}`)(files);
    };
    expectRefused({
      ...{ name: status, change, ...place, column: "tie", found: `"t4", which is ${status}` },
      expected: "a tie that is present, weak or contested",
    });
  });

  it("reads contacts with and without a day, and lists with spaces between", () => {
    const { contacts } = readCase(
      changedCase(withContacts("k1,t4,2020-01-03,order,s3 s4,\nk2,t5,,order,s3,no day is told")),
    );
    expect(contacts).toEqual([
      { id: "k1", tie: "t4", date: "2020-01-03", carries: ["order"], segments: ["s3", "s4"], note: "" },
      { id: "k2", tie: "t5", date: null, carries: ["order"], segments: ["s3"], note: "no day is told" },
    ]);
  });

  it.each(broken)("refuses a folder in which $name", ({ name, rows, column, found, expected }) => {
    expectRefused({ name, change: withContacts(rows), ...place, column, found, expected });
  });

  it.each([
    { name: "an actor", yaml: information("nobody"), field: "actor", found: '"nobody"' },
    {
      name: "a segment",
      yaml: information("owners", "2020-01-02", "s9"),
      field: "segments[0]",
      found: '"s9"',
    },
  ])("refuses an information that names $name that is unknown", ({ yaml, field, found }) => {
    expect(() => readCase(changedCase(appended("case.yaml", yaml)))).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            ...{ file: "case.yaml", column: `information[0].known[0].${field}` },
            message: expect.stringContaining(`found ${found}; expected the id of`),
          }),
        ],
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { type BrokenCase, expectRefused } from "../testing/brokenCase.ts";
import { appended, type CaseChange, changedCase, replaced } from "../testing/caseChanges.ts";
import { readCase } from "./readCase.ts";

const actors = { file: "actors.csv" } as const;
const ties = { file: "ties.csv" } as const;
const rows = {
  actors: "id, label_en, label_zh, sector, level, kind, part_of, since, until",
  ties: "id, from, to, relation, period, strength, status, certainty, segments, note",
} as const;
const anActor = "the id of an actor (street-office, committee, property-manager, owners)";
const anId = "an id: a letter, then at most 63 letters, digits, dots, dashes or underscores";
const oneClaim = "one row a dyad, relation and period, or contested alternatives";

const headers: readonly BrokenCase[] = [
  {
    name: "a column is missing",
    change: replaced("actors.csv", ",sector,level", ",level"),
    ...actors,
    line: 1,
    column: "sector",
    found: 'no column "sector"',
    expected: `the columns ${rows.actors}`,
  },
  {
    name: "a column comes twice",
    change: replaced("ties.csv", "segments,note", "segments,segments"),
    ...ties,
    line: 1,
    column: "segments",
    found: 'the column "segments" twice',
    expected: `the columns ${rows.ties}`,
  },
  {
    name: "a column is unknown",
    change: replaced("ties.csv", "segments,note", "segments,remark"),
    ...ties,
    line: 1,
    column: "remark",
    found: 'the unknown column "remark"',
    expected: `the columns ${rows.ties}`,
  },
  {
    name: "a row has too few cells",
    change: replaced("ties.csv", "1,weak,low,s2,", "1,weak,low,s2"),
    ...ties,
    line: 4,
    column: null,
    found: "9 cells",
    expected: "10, as in the header",
  },
  {
    name: "a quote is never closed",
    change: replaced("actors.csv", "Owners' committee", "\"Owners' committee"),
    ...actors,
    line: 5,
    column: null,
    found: "a quote that is never closed",
    expected: 'quotes around the whole cell, and "" for a quote inside it',
  },
  {
    name: "a cell is above the limit",
    change: replaced("actors.csv", "Owners' committee", "x".repeat(1024 * 1024 + 1)),
    ...actors,
    line: 5,
    column: "label_en",
    found: "a record of more than 1048576 bytes",
    expected: "at most that",
  },
];

const actorRows: readonly BrokenCase[] = [
  {
    name: "an actor's sector is unknown",
    change: replaced("actors.csv", "物业公司,capital", "物业公司,market"),
    ...actors,
    line: 4,
    column: "sector",
    found: '"market"',
    expected: "a sector of case.yaml (state, capital, society)",
  },
  {
    name: "an actor's level is unknown",
    change: replaced("actors.csv", "state,street,office", "state,ward,office"),
    ...actors,
    line: 2,
    column: "level",
    found: '"ward"',
    expected: "a level of case.yaml (street, neighbourhood)",
  },
  {
    name: "an actor belongs to nobody known",
    change: replaced("actors.csv", "office,,,", "office,city,,"),
    ...actors,
    line: 2,
    column: "part_of",
    found: '"city"',
    expected: "the id of an actor of the table",
  },
  {
    name: "an actor begins on a day that does not exist",
    change: replaced("actors.csv", "office,,,", "office,,2019-02-30,"),
    ...actors,
    line: 2,
    column: "since",
    found: '"2019-02-30"',
    expected: "a date such as 2019, 2019-12 or 2019-12-08",
  },
  {
    name: "two actors share an id",
    change: appended("actors.csv", "owners,Tenants,租户,society,neighbourhood,committee,,,\n"),
    ...actors,
    line: 6,
    column: "id",
    found: 'the id "owners" of line 5 with other values',
    expected: "ids that differ",
  },
  {
    name: "an actor is called __proto__",
    change: appended("actors.csv", "__proto__,Tenants,租户,society,neighbourhood,committee,,,\n"),
    ...actors,
    line: 6,
    column: "id",
    found: '"__proto__"',
    expected: anId,
  },
  {
    name: "an actor's id has a space",
    change: appended("actors.csv", "the tenants,Tenants,租户,society,neighbourhood,committee,,,\n"),
    ...actors,
    line: 6,
    column: "id",
    found: '"the tenants"',
    expected: anId,
  },
];

const tieRows: readonly BrokenCase[] = [
  {
    name: "a tie ends nowhere",
    change: replaced("ties.csv", "t3,owners,", "t3,tenants,"),
    ...ties,
    line: 4,
    column: "from",
    found: '"tenants"',
    expected: anActor,
  },
  {
    name: "a tie ends at the name of an inherited property",
    change: replaced("ties.csv", "t3,owners,property-manager", "t3,owners,constructor"),
    ...ties,
    line: 4,
    column: "to",
    found: '"constructor"',
    expected: anActor,
  },
  {
    name: "a tie's relation is unknown",
    change: replaced("ties.csv", "owners,property-manager,meets", "owners,property-manager,funds"),
    ...ties,
    line: 4,
    column: "relation",
    found: '"funds"',
    expected: "a relation of case.yaml (directs, meets)",
  },
  {
    name: "a tie's period is unknown",
    change: replaced("ties.csv", "directs,during,1,present", "directs,after,1,present"),
    ...ties,
    line: 5,
    column: "period",
    found: '"after"',
    expected: "a period of case.yaml (before, during)",
  },
  {
    name: "a tie rests on an unknown segment",
    change: replaced("ties.csv", "s1 s2", "s1 s9"),
    ...ties,
    line: 2,
    column: "segments",
    found: '"s9"',
    expected: "the id of a segment (s1, s2, s3, s4)",
  },
  {
    name: "a tie's status is unknown",
    change: replaced("ties.csv", "1,weak,low", "1,maybe,low"),
    ...ties,
    line: 4,
    column: "status",
    found: '"maybe"',
    expected: 'one of "present"|"weak"|"absent"|"historic"|"contested"',
  },
  {
    name: "a tie has no strength",
    change: replaced("ties.csv", "before,2,present", "before,0,present"),
    ...ties,
    line: 2,
    column: "strength",
    found: '"0"',
    expected: "number to be >0",
  },
  {
    name: "two ties share an id",
    change: replaced("ties.csv", "t4,", "t3,"),
    ...ties,
    line: 5,
    column: "id",
    found: 'the id "t3" of line 4 with other values',
    expected: "ids that differ",
  },
  {
    name: "the same tie comes twice",
    change: appended("ties.csv", "t6,street-office,committee,directs,before,1,weak,low,s2,\n"),
    ...ties,
    line: 7,
    column: "id",
    found: "the tie of line 2 again",
    expected: oneClaim,
  },
  {
    name: "the same tie comes twice, the second time from its other end",
    change: appended("ties.csv", "t6,property-manager,owners,meets,before,2,present,high,s2,\n"),
    ...ties,
    line: 7,
    column: "id",
    found: "the tie of line 4 again",
    expected: oneClaim,
  },
  {
    name: "a contested tie stands beside one that is not",
    change: appended("ties.csv", "t6,street-office,committee,directs,before,1,contested,low,s2,\n"),
    ...ties,
    line: 7,
    column: "id",
    found: "the tie of line 2 again",
    expected: oneClaim,
  },
];

describe("readCase refuses a table in which", () => {
  it.each(headers)("$name", expectRefused);
});

describe("readCase refuses actors and ties of which", () => {
  it.each([...actorRows, ...tieRows])("$name", expectRefused);
});

describe("readCase accepts", () => {
  const accepted: readonly { name: string; change: CaseChange; counts: readonly [number, number] }[] = [
    {
      name: "an actor called constructor",
      change: appended("actors.csv", "constructor,Builder,建设方,capital,neighbourhood,company,,,\n"),
      counts: [5, 5],
    },
    {
      name: "a tie the other way round where the relation has a direction",
      change: appended("ties.csv", "t6,committee,street-office,directs,before,1,weak,low,s2,\n"),
      counts: [4, 6],
    },
    {
      name: "contested alternatives of one tie",
      change: appended("ties.csv", "t6,street-office,property-manager,directs,during,2,contested,low,s4,\n"),
      counts: [4, 6],
    },
  ];
  it.each(accepted)("$name", ({ change, counts }) => {
    const { actors, ties } = readCase(changedCase(change));
    expect([actors.length, ties.length]).toEqual(counts);
  });
});

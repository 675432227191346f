import { describe, expect, it } from "vitest";
import { type BrokenCase, expectRefused, placesOf, refusal } from "../testing/brokenCase.ts";
import { replaced } from "../testing/caseChanges.ts";

const file = "case.yaml";
const again = "a second time";
const differ = "ids that differ";

const codebook: readonly BrokenCase[] = [
  {
    name: "two periods overlap",
    change: replaced(file, "to: 2019-12-31", "to: 2020-01"),
    file,
    line: 13,
    column: "periods[1].from",
    found: "2020-01-01",
    expected: "a date after 2020-01, so that periods do not overlap",
  },
  {
    name: "an open end stands in the middle",
    change: replaced(file, "to: 2019-12-31", "to: null"),
    file,
    line: 12,
    column: "periods[0].to",
    found: "an open end",
    expected: "one at the last period only",
  },
  {
    name: "an open start stands in the middle",
    change: replaced(file, "from: 2020-01-01", "from: null"),
    file,
    line: 13,
    column: "periods[1].from",
    found: "an open start",
    expected: "one at the first period only",
  },
  {
    name: "the periods are out of order",
    change: replaced(file, "from: 2020-01-01, to: null", "from: 2018-01-01, to: 2018-12-31"),
    file,
    line: 13,
    column: "periods[1].from",
    found: "2018-01-01",
    expected: "a date after 2019-12-31",
  },
  {
    name: "a period ends before it begins",
    change: replaced(file, "from: 2020-01-01, to: null", "from: 2020-01-01, to: 2019-06"),
    file,
    line: 13,
    column: "periods[1].to",
    found: "2019-06",
    expected: "a date not before 2020-01-01",
  },
  {
    name: "a period ends on a day that does not exist",
    change: replaced(file, "2019-12-31", "2019-02-29"),
    file,
    line: 12,
    column: "periods[0].to",
    found: '"2019-02-29"',
    expected: "a date such as 2019, 2019-12 or 2019-12-08",
  },
  {
    name: "a year stands as a number",
    change: replaced(file, "2019-12-31", "2019"),
    file,
    line: 12,
    column: "periods[0].to",
    found: "2019",
    expected: 'a text; put it in quotes: "2019"',
  },
  {
    name: "a regime is unknown",
    change: replaced(file, "regime: emergency", "regime: panic"),
    file,
    line: 13,
    column: "periods[1].regime",
    found: '"panic"',
    expected: 'one of "normal", "emergency"',
  },
  {
    name: "two sectors share an id",
    change: replaced(
      file,
      "# From the top down.",
      "  - { id: state, label: { en: Again, zh: 又 }, spheres: {} }\n#",
    ),
    file,
    line: 19,
    column: "sectors[3].id",
    found: `"state" ${again}`,
    expected: differ,
  },
  {
    name: "two levels share an id",
    change: replaced(file, "# meaning:", "  - { id: street, label: { en: Again, zh: 又 } }\n#"),
    file,
    line: 23,
    column: "levels[2].id",
    found: `"street" ${again}`,
    expected: differ,
  },
  {
    name: "two periods share an id",
    change: replaced(
      file,
      "to: 2019-12-31, regime: normal }",
      "to: 2018-12, regime: normal }\n  - { id: before, label: { en: a, zh: 又 }, from: 2019-01, to: 2019-12, regime: normal }",
    ),
    file,
    line: 13,
    column: "periods[1].id",
    found: `"before" ${again}`,
    expected: differ,
  },
  {
    name: "a relation brings a resource without a name",
    change: replaced(file, "id: meets\n", 'id: meets\n    resource: ""\n'),
    file,
    line: 30,
    column: "relations[1].resource",
    found: '""',
    expected: "an id",
  },
  {
    name: "two relations share an id",
    change: replaced(
      file,
      "  - id: meets",
      "  - { id: directs, label: { en: a, zh: 又 }, directed: true, meaning: { en: a, zh: 又 } }\n  - id: meets",
    ),
    file,
    line: 29,
    column: "relations[1].id",
    found: `"directs" ${again}`,
    expected: differ,
  },
  {
    name: "a sector's shares do not add up",
    change: replaced(file, "spheres: { state: 1 }", "spheres: { state: 0.5 }"),
    file,
    line: 16,
    column: "sectors[0].spheres",
    found: "{ state: 0.5 }",
    expected: "shares that add up to 1, or none",
  },
  {
    name: "a title has no Chinese",
    change: replaced(file, "title: { en: My community, zh: 我的社区 }", "title: { en: My community }"),
    file,
    line: 3,
    column: "title.zh",
    found: "nothing",
    expected: "a text",
  },
  {
    name: "the id of the case begins with a digit",
    change: replaced(file, "id: my-case", "id: 1-case"),
    file,
    line: 2,
    column: "id",
    found: '"1-case"',
    expected: "an id: a letter, then",
  },
  {
    name: "a list is a word",
    change: replaced(file, "languages: [en, zh]", "languages: en"),
    file,
    line: 7,
    column: "languages",
    found: '"en"',
    expected: "a list",
  },
  {
    name: "a language is unknown",
    change: replaced(file, "languages: [en, zh]", "languages: [en, fr]"),
    file,
    line: 7,
    column: "languages[1]",
    found: '"fr"',
    expected: 'one of "en", "zh"',
  },
  {
    name: "a period has an unknown key",
    change: replaced(file, "regime: normal }", "regime: normal, colour: red }"),
    file,
    line: 12,
    column: "periods[0].colour",
    found: "a key that has no meaning here",
    expected: "only those of the documentation",
  },
  {
    name: "a key is called __proto__",
    change: replaced(file, "id: my-case", "id: my-case\n__proto__: { polluted: true }"),
    file,
    line: 3,
    column: "__proto__",
    found: "a key that has no meaning here",
    expected: "only those of the documentation",
  },
];

describe("readCase refuses a codebook in which", () => {
  it.each(codebook)("$name", expectRefused);
});

describe("readCase", () => {
  it("names both a key that is misspelt and the one that is missing for it", () => {
    expect(placesOf(refusal(replaced(file, "licence:", "license:")).issues)).toEqual([
      [file, 1, "licence"],
      [file, 8, "license"],
    ]);
  });

  it("changes no prototype, whatever the keys are called", () => {
    refusal(replaced(file, "id: my-case", "id: my-case\n__proto__: { polluted: true }"));
    expect("polluted" in {}).toBe(false);
  });
});

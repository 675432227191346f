import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

describe("found", () => {
  it.each([
    { what: "a text in quotes", value: "owners", words: '"owners"' },
    { what: "a number as it is", value: 1.5, words: "1.5" },
    { what: "an empty value", value: null, words: "null" },
    { what: "a short list of numbers whole", value: [1, 0], words: "[1, 0]" },
    { what: "a short mapping of numbers whole", value: { state: 0.5 }, words: "{ state: 0.5 }" },
    { what: "other lists by their length", value: ["a", "b"], words: "a list of 2" },
    { what: "other mappings as such", value: { en: "a" }, words: "a mapping" },
    { what: "an empty list by its length", value: [], words: "a list of 0" },
    { what: "long lists of numbers by their length", value: Array(99).fill(1), words: "a list of 99" },
    {
      what: "characters that turn text round as escapes",
      value: "a\u202eb\u009b",
      words: '"a\\u202eb\\u009b"',
    },
  ])("shows $what", ({ value, words }) => {
    expect(found({ here: value }, ["here"])).toBe(words);
  });

  it("cuts a text at 80 characters, never inside one", () => {
    expect(found("𠮷".repeat(99), [])).toBe(`"${"𠮷".repeat(80)}…"`);
  });

  it("finds nothing where only inherited properties are", () => {
    expect(found({}, ["constructor", "name"])).toBe("nothing");
  });
});

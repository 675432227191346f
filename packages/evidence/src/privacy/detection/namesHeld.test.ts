import { describe, expect, it } from "vitest";
import { nameIndex } from "./nameIndex.ts";
import { namesHeld } from "./namesHeld.ts";

const names = nameIndex(
  new Map([
    ["张三", "P-a"],
    ["张三丰", "P-b"],
    ["li wei", "P-c"],
    ["li wei chen", "P-d"],
    ["a.*+(b", "P-e"],
    ["x", "P-f"],
  ]),
);

describe("namesHeld", () => {
  it.each([
    ["the longer of two names that begin at one place", "张三丰来了", ["P-b"]],
    ["both where both stand", "张三丰和张三，还有张三", ["P-b", "P-a"]],
    ["words and no parts of words", "Li Wei Chen met Li Weiss", ["P-d"]],
    [
      "traditional characters beside simplified ones, with signs that nobody sees",
      "張\u200B三\u2060丰",
      ["P-b"],
    ],
    ["full width", "ＬＩ　ＷＥＩ", ["P-c"]],
    ["signs of patterns as signs", "see a.*+(b there", ["P-e"]],
    ["nothing for a name of one letter", "x", []],
    ["nothing", "", []],
  ])("gives %s", (_, text, expected) => {
    expect(namesHeld(text, names)).toEqual(expected);
  });
});

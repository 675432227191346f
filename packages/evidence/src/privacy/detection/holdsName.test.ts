import { describe, expect, it } from "vitest";
import { holdsName } from "./holdsName.ts";
import { nameIndex } from "./nameIndex.ts";

describe("holdsName", () => {
  const names = nameIndex(
    new Map([
      ["张三", "P-x"],
      ["Li Wei", "P-y"],
      ["constructor", "P-z"],
    ]),
  );

  it.each([
    ["和張　三谈", true],
    ["with LI  WEI.", true],
    ["a constructor", true],
    ["Li Weiss", false],
    ["张四三", false],
    ["", false],
  ])("of %j is %s", (text, expected) => {
    expect(holdsName(text, names)).toBe(expected);
  });

  it("is false for no names, whatever the text", () => {
    expect(holdsName("张三", nameIndex(new Map()))).toBe(false);
  });

  it("takes 100,000 names with one beginning, and a text of nothing but beginnings", () => {
    const many = Array.from({ length: 100_000 }, (_, at) => [`zhang ${at.toString(36)}`, "P-x"] as const);
    const index = nameIndex(new Map(many));
    expect(index.pseudonymOf.size).toBe(100_000);
    expect(holdsName("zh".repeat(500_000), index)).toBe(false);
    expect(holdsName(`${"zhan ".repeat(1000)} ZHANG  abc`, index)).toBe(true);
  });
});

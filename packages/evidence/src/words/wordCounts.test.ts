import { describe, expect, it } from "vitest";
import { wordCounts } from "./wordCounts.ts";

describe("wordCounts", () => {
  it("gives a row for each word of each document, the commonest first", () => {
    const documents = [
      { id: "__proto__", text: "百步亭的百步亭，constructor" },
      { id: "d2", text: "b a b a" },
      { id: "d3", text: "，" },
    ];
    expect(wordCounts(documents, { names: ["百步亭"] })).toEqual([
      { document: "__proto__", word: "百步亭", count: 2 },
      { document: "__proto__", word: "constructor", count: 1 },
      { document: "__proto__", word: "的", count: 1 },
      { document: "d2", word: "a", count: 2 },
      { document: "d2", word: "b", count: 2 },
    ]);
  });
});

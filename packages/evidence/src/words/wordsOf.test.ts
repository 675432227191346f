import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "./wordsOf.ts";

const texts = (text: string, options = {}) => wordsOf(text, options).map((word) => word.text);
const inPairs = (text: string) => text.match(/[\s\S]{1,2}/gu) ?? [];

describe("wordsOf", () => {
  it.each([
    [
      "a name as one word, whatever the segmenter does",
      "百步亭社区",
      { names: ["百步亭"], segment: inPairs },
      ["百步亭", "社区"],
    ],
    ["the longest of two names", "百步亭花园", { names: ["百步亭", "百步亭花园"] }, ["百步亭花园"]],
    [
      "a name in letters only where it stands alone",
      "Li met Lin, Li’s son",
      { names: ["Li"], segment: (text: string) => text.split(/\b/) },
      ["li", "met", "lin", "li", "s", "son"],
    ],
    ["a name in letters beside Chinese", "在Li家", { names: ["Li"], segment: inPairs }, ["在", "li", "家"]],
    [
      "a name of several words",
      "the Street Office sets",
      { names: ["Street Office"] },
      ["the", "street office", "sets"],
    ],
    ["case and width alike", "ＡＢＣ Abc", {}, ["abc", "abc"]],
    ["no punctuation", "……，。!?", {}, []],
    ["nothing in nothing", "", { names: ["", "甲"] }, []],
    [
      "folded spellings",
      "社區",
      { fold: (text: string) => text.replace("區", "区"), names: ["社区"] },
      ["社区"],
    ],
    [
      "names in the other spelling",
      "社區",
      { fold: (text: string) => text.replace("區", "区"), names: ["社區"] },
      ["社区"],
    ],
  ] as const)("gives %s", (_, text, options, expected) => {
    expect(texts(text, options)).toEqual(expected);
  });

  it("counts places in code points, also where folding changes their number", () => {
    const fold = (text: string) => text.replaceAll("甲", "甲乙");
    expect(wordsOf("👩🏽‍🌾 甲 a", { segment: (text) => text.split(/(?= )|(?<= )/), fold })).toEqual([
      { text: "甲乙", start: 5, end: 6 },
      { text: "a", start: 7, end: 8 },
    ]);
  });

  it("covers every letter once, in order", () => {
    const sign = fc.constantFrom(..."百步亭社区aB1 ，👍é\u0301");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const text = signs.join("");
        const points = [...text];
        const words = wordsOf(text, { names: ["百步亭", "aB"] });
        const covered = new Set(
          words.flatMap(({ start, end }) => points.slice(start, end).map((_, at) => start + at)),
        );
        expect(covered.size).toBe(words.reduce((sum, { start, end }) => sum + end - start, 0));
        for (const [at, point] of points.entries())
          if (/[\p{L}\p{N}]/u.test(point)) expect(covered).toContain(at);
        for (const word of words)
          expect(points.slice(word.start, word.end).join("").normalize("NFKC").toLowerCase()).toBe(word.text);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalisedName } from "./normalisedName.ts";

describe("normalisedName", () => {
  it.each([
    ["full-width and half-width letters are one", "ＬＩ Ｗｅｉ", "li wei"],
    ["composed and decomposed letters are one", "Jose\u0301 Nun\u0303ez", "josé nuñez"],
    ["decomposed Hangul is composed", "\u1100\u1175\u11B7", "김"],
    ["traditional characters become simplified", "張偉國", "张伟国"],
    ["compatibility characters become what they stand for", "\uF9E1", "李"],
    ["space between Chinese characters goes", " 张　 三\n丰 ", "张三丰"],
    ["middle dots of any kind between them go", "阿卜杜拉•买買提‧明", "阿卜杜拉买买提明"],
    ["space between Latin words is one", "Li \t\n Wei", "li wei"],
    ["characters without a sign go", "Li\u200B W\u00ADei\uFEFF", "li wei"],
    ["dashes of any kind are one", "Jean\u2010Luc\u2013Marie", "jean-luc-marie"],
    ["titles before a name go", "Prof. Li Wei", "li wei"],
    ["titles after a name go", "张三丰书记", "张三丰"],
    ["a surname keeps its title", "张书记", "张书记"],
    ["a title alone stays", "Dr.", "dr."],
    ["astral characters stay", "𠮷田", "𠮷田"],
    ["nothing is nothing", " \u200B ", ""],
  ])("%s", (_, name, expected) => {
    expect(normalisedName(name)).toBe(expected);
  });

  it("joins marks to their character over characters without a sign", () => {
    expect(normalisedName("Jose\u200B\u0301")).toBe("josé");
    expect(normalisedName("\u1100\u200B\u1161\u200B\u11A8")).toBe("각");
  });

  it("is done once: a normalised name stays as it is", () => {
    const part = fc.constantFrom(..."张張李 ·ＡbÉ\u0301-\u200B　先生dr.𠮷ﷺ㌀\u1100\u1161", "先生", "dr. ");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const once = normalisedName(text);
        const spaced = normalisedName(`  ${text.normalize("NFD")}\u200B `);
        // A title under a title is a name of its own kind; all else is settled at once.
        if (!/先生|dr/.test(once)) expect(normalisedName(once)).toBe(once);
        if (!/先生|dr/.test(once)) expect(spaced).toBe(once);
      }),
    );
  });
});

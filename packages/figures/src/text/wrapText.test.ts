import { describe, expect, it } from "vitest";
import { balanceText } from "./balanceText.ts";
import { cleanText } from "./cleanText.ts";
import { cutLabel } from "./cutLabel.ts";
import { wrapText } from "./wrapText.ts";

describe("wrapText", () => {
  it("breaks between words", () => {
    expect(wrapText("one two three", 55, 12)).toEqual(["one two", "three"]);
  });

  it("breaks between Chinese characters, never before closing punctuation", () => {
    expect(wrapText("百步亭社区，管委会", 60, 12)).toEqual(["百步亭社", "区，管委会"]);
  });

  it("keeps a longer word whole and gives no line for an empty text", () => {
    expect(wrapText("incomprehensibilities", 10, 12)).toEqual(["incomprehensibilities"]);
    expect(wrapText(" ", 10, 12)).toEqual([]);
  });
});

describe("balanceText", () => {
  it("leaves no single character in the last line", () => {
    expect(wrapText("百步亭社区管理委员会", 108, 12)).toEqual(["百步亭社区管理委员", "会"]);
    expect(balanceText("百步亭社区管理委员会", 108, 12)).toEqual(["百步亭社区", "管理委员会"]);
  });
});

describe("cleanText", () => {
  it("drops controls, direction overrides and lone surrogates, and joins white space", () => {
    expect(cleanText("a\u0000b\n\tc\u202ed\ud800e\ufffe 😀")).toBe("ab cde 😀");
  });
});

describe("cutLabel", () => {
  it("cuts after 40 code points, the last an ellipsis", () => {
    expect([...cutLabel("😀".repeat(41))].length).toBe(40);
    expect(cutLabel("x".repeat(40))).toBe("x".repeat(40));
  });
});

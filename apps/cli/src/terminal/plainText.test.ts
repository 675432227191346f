import { describe, expect, it } from "vitest";
import { plainLines, plainText } from "./plainText.ts";

const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code))
  .filter((_, code) => code < 0x20 || code >= 0x7f)
  .join("");

describe("plainText", () => {
  it("writes out every control character", () => {
    expect(controls).toHaveLength(65);
    expect(plainText(controls)).toMatch(/^(?:\\u00[0189][0-9a-f]|\\u007f){65}$/);
    expect(plainText("\u009b2J\u007f")).toBe("\\u009b2J\\u007f");
  });

  it("writes out marks that turn the direction of writing", () => {
    expect(plainText("a\u202eb\u2066c")).toBe("a\\u202eb\\u2066c");
  });

  it("leaves words of any script as they are", () => {
    const text = "Baibuting 百步亭社区, é e\u0301, 𠮷 – 3 %";
    expect(plainText(text)).toBe(text);
  });
});

describe("plainLines", () => {
  it("keeps the ends of lines and tabs, and no lone return", () => {
    expect(plainLines("a\tb\r\nc\n")).toBe("a\tb\r\nc\n");
    expect(plainLines("done\rfake")).toBe("done\\u000dfake");
  });

  it("leaves a JSON document the same document, in visible characters", () => {
    const told = { [controls]: `${controls}\u202e"百` };
    const written = plainLines(JSON.stringify(told));
    expect(JSON.parse(written)).toEqual(told);
    expect(written).toMatch(/^[ -~百]*$/);
  });
});

import { describe, expect, it } from "vitest";
import { plainText } from "./plainText.ts";

describe("plainText", () => {
  it("shows every control character as one sign", () => {
    const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter(
      (_, code) => code < 0x20 || code >= 0x7f,
    );
    expect(controls).toHaveLength(65);
    expect(plainText(controls.join(""))).toBe("\ufffd".repeat(65));
  });

  it("shows marks that turn the direction of writing", () => {
    expect(plainText("a\u202eb\u2066c")).toBe("a\ufffdb\ufffdc");
  });

  it("leaves words of any script as they are", () => {
    const text = "Baibuting 百步亭社区, é e\u0301, 𠮷 – 3 %";
    expect(plainText(text)).toBe(text);
  });
});

import { describe, expect, it } from "vitest";
import { quoted } from "./quoted.ts";

describe("quoted", () => {
  it("escapes quotes, control characters and those that turn the direction of writing", () => {
    expect(quoted('a"\n\u0085\u202e')).toBe('"a\\"\\n\\u0085\\u202e"');
  });

  it("cuts at 80 characters, never within one", () => {
    expect(quoted("社".repeat(80))).toBe(`"${"社".repeat(80)}"`);
    expect(quoted("\u{1f600}".repeat(200))).toBe(`"${"\u{1f600}".repeat(80)}…"`);
    expect(quoted("x".repeat(100_000_000))).toBe(`"${"x".repeat(80)}…"`);
  });
});

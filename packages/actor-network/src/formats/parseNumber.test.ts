import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "./parseNumber.ts";

describe("parseNumber", () => {
  it.each([
    ["0", 0],
    ["-1.5e3", -1500],
    ["+.5", 0.5],
    ["2.", 2],
  ])("reads %s", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(["", " ", "1 ", "0x10", "Infinity", "NaN", "1,000", "1e999", "--1", ".", "e5", "１"])(
    "is null for %j",
    (text) => {
      expect(parseNumber(text)).toBe(null);
    },
  );

  it("reads back every finite number as JavaScript writes it", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, (value) => parseNumber(String(value)) === (value === 0 ? 0 : value)));
  });
});

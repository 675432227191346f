import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnLabel } from "./turnLabel.ts";

describe("turnLabel", () => {
  it.each([
    ["A: a", "A", null, 3],
    ["  Ann  Lee : a", "Ann Lee", null, 13],
    ["[00:01:02] 王姐：好", "王姐", "00:01:02", 14],
    ["王姐（女） [0:01]：好", "王姐（女）", "0:01", 13],
    ["Speaker 1 00:12", "Speaker 1", "00:12", 15],
    ["Dr. Smith-Jones's: a", "Dr. Smith-Jones's", null, 19],
  ])("reads %j", (line, name, time, length) => {
    expect(turnLabel(line)).toEqual({ name, time, length });
  });

  it.each([
    "",
    ":",
    "a",
    "1: a",
    "12:30",
    "a b c d e f g: h",
    "What? A: a",
    "https://a.org",
    "日期：一",
    `${"n".repeat(61)}: a`,
  ])("is null for %j", (line) => {
    expect(turnLabel(line)).toBeNull();
  });

  it("gives names without white space around, and no longer a label than the line", () => {
    const piece = fc.constantFrom(
      "a",
      "王",
      " ",
      "\t",
      "\u3000",
      ":",
      "：",
      "[",
      "0:01",
      "]",
      "(",
      ")",
      ".",
      "1",
      "-",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const line = pieces.join("");
        const label = turnLabel(line);
        expect(label === null || (label.name.trim() === label.name && label.length <= line.length)).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

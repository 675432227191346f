import { describe, expect, it } from "vitest";
import { codedTexts } from "../testing/codedTexts.ts";
import { code, coding, g, project, root, selection, source } from "../testing/qdeParts.ts";
import { readQdpx } from "./readQdpx.ts";

describe("codings at odd places, counted or kept", () => {
  const help = [["Help", "", "abc", ""]];
  it.each<[string, string | Uint8Array, readonly (readonly string[])[], Readonly<Record<string, number>>]>([
    [
      "a selection outside the text",
      project(source(selection(20, 30) + selection(0, 3))),
      help,
      { "coding outside its text": 1 },
    ],
    [
      "a selection at the very end",
      project(source(selection(7, 9) + selection(0, 3))),
      help,
      { "coding outside its text": 1 },
    ],
    [
      "a selection that goes on after the text",
      project(source(selection(4, 900))),
      [["Help", "", "def", ""]],
      {},
    ],
    [
      "an end before its start",
      project(source(selection(3, 1) + selection(0, 3))),
      help,
      { "coding that ends before it starts": 1 },
    ],
    [
      "a selection of nothing",
      project(source(selection(3, 3) + selection(0, 3))),
      help,
      { "coding of nothing": 1 },
    ],
    [
      "positions below 0",
      project(source(selection(-1, 3) + selection(0, 3))),
      help,
      { "coding without a place": 1 },
    ],
    [
      "positions that are no numbers",
      project(source(selection("a", "b") + selection(0, 3))),
      help,
      { "coding without a place": 1 },
    ],
    [
      "positions with fractions",
      project(source(selection("0.5", 3) + selection(0, 3))),
      help,
      { "coding without a place": 1 },
    ],
    [
      "positions with exponents",
      project(source(selection("0", "3e0") + selection(0, 3))),
      help,
      { "coding without a place": 1 },
    ],
    [
      "positions of 300 digits",
      project(source(selection(0, "9".repeat(300)) + selection(0, 3))),
      help,
      { "coding without a place": 1 },
    ],
    [
      "positions beyond 2^32",
      project(source(selection(4294967296, 4294967299) + selection(0, 3))),
      help,
      { "coding outside its text": 1 },
    ],
    ["positions with space around", project(source(selection(" 0 ", "\n3"))), help, {}],
    [
      "no positions",
      project(source(`<PlainTextSelection>${coding()}</PlainTextSelection>${selection(0, 3)}`)),
      help,
      { "coding without a place": 1 },
    ],
    [
      "a coding with a code that is nowhere",
      project(source(selection(0, 3, coding(g(9)) + coding()))),
      help,
      { "coding with a code that is not in the codebook": 1 },
    ],
    [
      "a coding without a code",
      project(source(selection(0, 3, `<Coding guid="${g(3)}"/>${coding()}`))),
      help,
      { "coding with a code that is not in the codebook": 1 },
    ],
    [
      "a coding without a GUID",
      project(source(selection(0, 3, `<Coding><CodeRef targetGUID="${g(1)}"/></Coding>`))),
      help,
      {},
    ],
    [
      "a selection without a code",
      project(source(selection(1, 2, "") + selection(0, 3))),
      help,
      { "selection without a code": 1 },
    ],
    [
      "a coding outside any text",
      root(`${code()}${coding()}<Sources>${source(selection(0, 3))}</Sources>`),
      help,
      { "coding of what is no text": 1 },
    ],
    [
      "a text that is empty",
      project(source(selection(0, 3) + coding(), "")),
      [],
      { "coding of nothing": 1, "coding outside its text": 1 },
    ],
  ])("%s", (_, input, coded, skipped) => {
    const reading = readQdpx(input);
    expect(codedTexts(reading.project)).toEqual(coded);
    expect(Object.fromEntries(reading.skipped)).toEqual(skipped);
    expect(reading.report.dropped).toBe(Object.values(skipped).reduce((sum, count) => sum + count, 0));
    expect(reading.report.warnings.join(" ")).not.toMatch(/Help|abc|xyz|Talk|Lin\b/);
    expect("polluted" in {}).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { lineEndsIn } from "./lineEndsIn.ts";

describe("lineEndsIn", () => {
  it.each([
    { cells: [], expected: [0, 0] },
    { cells: ["", "a"], expected: [0, 0] },
    { cells: ["a\nb", "\r", "\r\n"], expected: [3, 1] },
    { cells: ["\n\r\n\r\r\n", "\r", "\n"], expected: [6, 2] },
  ])("counts $expected in $cells", ({ cells, expected }) => {
    expect(lineEndsIn(cells)).toEqual(expected);
  });
});

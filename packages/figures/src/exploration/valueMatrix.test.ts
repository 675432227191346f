import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { matrixRecord } from "./testing.ts";
import { valueMatrix } from "./valueMatrix.ts";

const options = { document: testDocument };
const shadesOf = (svg: string) =>
  [...parsed(svg).querySelectorAll("[data-cell]")].map((cell) => Number(cell.getAttribute("fill-opacity")));

describe("valueMatrix", () => {
  it("shades cells by the size of their numbers, over all or column by column", () => {
    const [four = 0, half = 0, one = 0, none = 0] = shadesOf(valueMatrix(matrixRecord, options));
    expect(four).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(half);
    expect(half).toBeGreaterThan(none);
    const own = shadesOf(valueMatrix({ ...matrixRecord, byColumn: true }, options));
    expect(own[1]).toBe(own[0]);
  });

  it("writes numbers, notes, and words where there is no number", () => {
    const texts = seenTexts(valueMatrix(matrixRecord, options));
    expect(texts).toEqual(expect.arrayContaining(["4", "−1", "2nd", "not defined", "earlier trigger"]));
    expect(seenTexts(valueMatrix({ ...matrixRecord, rows: [], cells: [], notes: [] }, options))).toContain(
      "Nothing to compare.",
    );
  });

  it("refuses cells that are not one a row and column", () => {
    expect(() => valueMatrix({ ...matrixRecord, cells: [[1, 2]] }, options)).toThrow(
      expect.objectContaining({ code: "unequal-lengths" }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { mixingRecord, parsed, seenTexts, testDocument } from "../testing.ts";
import { mixingMatrix } from "./mixingMatrix.ts";

const options = { document: testDocument };

describe("mixingMatrix", () => {
  it("writes each number, the number by chance where given, and words for one that is not defined", () => {
    const texts = seenTexts(mixingMatrix(mixingRecord, options));
    expect(texts).toEqual(
      expect.arrayContaining(["6", "2", "not defined", "by chance 3.33", "from ↓", "to →"]),
    );
    expect(texts.filter((text) => text.startsWith("by chance")).length).toBe(1);
  });

  it("is darker where there are more ties", () => {
    const shades = [
      ...parsed(mixingMatrix(mixingRecord, options)).querySelectorAll("rect[fill-opacity]"),
    ].map((box) => Number(box.getAttribute("fill-opacity")));
    expect(shades).toHaveLength(4);
    const [six = 0, two = 0, none = 0, undefinedOne = 0] = shades;
    expect(six).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(none);
    expect(undefinedOne).toBe(none);
  });

  it("keeps rows and columns apart on a narrow page", () => {
    const svg = parsed(mixingMatrix(mixingRecord, { ...options, width: 320 }));
    const boxes = [...svg.querySelectorAll("rect[fill-opacity]")].map((box) => ({
      x: Number(box.getAttribute("x")),
      width: Number(box.getAttribute("width")),
    }));
    for (const { x, width } of boxes) expect(x + width).toBeLessThanOrEqual(320 - 32 + 0.01);
  });

  it("says so when there is no group, and refuses a table that is not square", () => {
    const empty = { ...mixingRecord, groups: [], cells: [] };
    expect(seenTexts(mixingMatrix(empty, options))).toContain("No group.");
    const cut = { ...mixingRecord, cells: mixingRecord.cells.slice(1) };
    expect(() => mixingMatrix(cut, options)).toThrow(expect.objectContaining({ code: "invalid-number" }));
  });
});

import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { boxRanges } from "./boxRanges.ts";
import { boxRecord } from "./testing.ts";

const options = { document: testDocument };

describe("boxRanges", () => {
  it("draws each box as its part of the input, with bounds and notes", () => {
    const svg = boxRanges(boxRecord, options);
    const [wide, narrow] = [...parsed(svg).querySelectorAll("[data-box]")].map((bar) =>
      Number(bar.getAttribute("width")),
    );
    // 0.4 of the one and 0.1 of the other.
    expect((wide ?? 0) / (narrow ?? 1)).toBeCloseTo(4, 3);
    expect(seenTexts(svg)).toEqual(
      expect.arrayContaining(["0.6", "14", "15", "10", "20", "0.001", "quasi-p"]),
    );
  });

  it("says so without restrictions, and refuses ends that are no range", () => {
    expect(seenTexts(boxRanges({ ...boxRecord, rows: [] }, options))).toContain("No restriction.");
    const rows = [{ label: "x", from: 1, to: 1, low: null, high: null, note: "" }];
    expect(() => boxRanges({ ...boxRecord, rows }, options)).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["rows", 0] }),
    );
  });
});

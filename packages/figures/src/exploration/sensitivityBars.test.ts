import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { sensitivityBars } from "./sensitivityBars.ts";
import { sensitivityRecord } from "./testing.ts";

const options = { document: testDocument };

describe("sensitivityBars", () => {
  it("draws bars whose lengths are to each other as the shares, below zero to its left", () => {
    const svg = sensitivityBars(sensitivityRecord, options);
    const [first, total, below] = [...parsed(svg).querySelectorAll("[data-bar]")].map((bar) => ({
      x: Number(bar.getAttribute("x")),
      width: Number(bar.getAttribute("width")),
    }));
    expect((total?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(1.5, 3);
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(first?.x ?? 0, 3);
    expect(seenTexts(svg)).toEqual(expect.arrayContaining(["fusion", "not defined", "share of variance"]));
  });

  it("tells value and interval as a title, and says so without parameters", () => {
    expect(sensitivityBars(sensitivityRecord, options)).toContain("alone: 0.4 (0.3 – 0.5)");
    expect(seenTexts(sensitivityBars({ ...sensitivityRecord, rows: [] }, options))).toContain(
      "No parameter.",
    );
  });
});

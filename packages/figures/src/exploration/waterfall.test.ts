import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { waterfallRecord } from "./testing.ts";
import { waterfall } from "./waterfall.ts";

const options = { document: testDocument };

describe("waterfall", () => {
  it("begins each step where the one before ends, and ends at the sum", () => {
    const svg = waterfall(waterfallRecord, options);
    const bars = [...parsed(svg).querySelectorAll("[data-bar]")].map((bar) => {
      const x = Number(bar.getAttribute("x"));
      return [x, x + Number(bar.getAttribute("width"))] as const;
    });
    expect(bars[1]?.[0]).toBeCloseTo(bars[0]?.[1] ?? 0, 6);
    expect(bars[2]?.[1]).toBeCloseTo(bars[1]?.[1] ?? 0, 6);
    expect(bars[3]?.[1]).toBeCloseTo(bars[2]?.[0] ?? 0, 6);
    expect(seenTexts(svg)).toEqual(expect.arrayContaining(["2", "+3", "−1.5", "3.5"]));
  });

  it("says so without steps, and refuses a change that is not finite", () => {
    expect(seenTexts(waterfall({ ...waterfallRecord, steps: [] }, options))).toContain("No step.");
    const steps = [{ label: "x", change: Number.NaN }];
    expect(() => waterfall({ ...waterfallRecord, steps }, options)).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["steps", 0] }),
    );
  });
});

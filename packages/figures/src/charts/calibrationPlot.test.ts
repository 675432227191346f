import { describe, expect, it } from "vitest";
import { calibrationRecord, parsed, seenTexts, testDocument } from "../testing.ts";
import { calibrationPlot } from "./calibrationPlot.ts";

const options = { document: testDocument };

describe("calibrationPlot", () => {
  it("has a bar a bin, as high as its ranks, and says label, note and axes", () => {
    const svg = calibrationPlot(calibrationRecord, options);
    const heights = [...parsed(svg).querySelectorAll('[class~="f-state"] rect')].map((bar) =>
      Number(bar.getAttribute("height")),
    );
    expect(heights).toHaveLength(4);
    // 6, 2, 3 and 1 ranks, each bar less an inset of one pixel.
    const unit = ((heights[0] ?? 0) + 1) / 6;
    [6, 2, 3, 1].forEach((count, bin) => {
      expect(((heights[bin] ?? 0) + 1) / unit).toBeCloseTo(count, 0);
    });
    expect(seenTexts(svg)).toEqual(
      expect.arrayContaining(["fusion", "p = 0.2", "rank", "replications", "difference", "even", "band"]),
    );
  });

  it("draws the line from and to the diagonal, and the band around it", () => {
    const svg = calibrationPlot(calibrationRecord, options);
    const ys = (path: Element | null) =>
      [...(path?.getAttribute("d") ?? "").matchAll(/[ML][-\d.]+,([-\d.]+)/g)].map((match) =>
        Number(match[1]),
      );
    const line = ys(parsed(svg).querySelector('[class~="s-state"] path'));
    expect(line).toHaveLength(5);
    expect(line[0]).toBe(line[4]);
    // Six of twelve below a quarter: above the diagonal, so higher on the page.
    expect(line[1]).toBeLessThan(line[0] as number);
  });

  it("sets the charts one over the other where there is little room", () => {
    const heightOf = (width: number) =>
      Number(parsed(calibrationPlot(calibrationRecord, { ...options, width })).getAttribute("height"));
    expect(heightOf(390) - heightOf(880)).toBeGreaterThan(150);
  });

  it("says so where there is no parameter, and refuses what are no counts", () => {
    expect(seenTexts(calibrationPlot({ ...calibrationRecord, parameters: [] }, options))).toContain(
      "No parameter.",
    );
    const [parameter] = calibrationRecord.parameters;
    if (!parameter) return expect.unreachable();
    const refused = (change: Partial<typeof parameter>) => () =>
      calibrationPlot({ ...calibrationRecord, parameters: [{ ...parameter, ...change }] }, options);
    expect(refused({ low: [0] })).toThrow(expect.objectContaining({ code: "unequal-lengths" }));
    expect(refused({ counts: [] })).toThrow(expect.objectContaining({ code: "unequal-lengths" }));
    expect(refused({ counts: [1.5, 2] })).toThrow(expect.objectContaining({ code: "invalid-number" }));
    expect(refused({ below: [0, 0, 0, 0] })).toThrow(expect.objectContaining({ path: ["parameters", 0] }));
  });
});

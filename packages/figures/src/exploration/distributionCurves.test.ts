import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { distributionCurves } from "./distributionCurves.ts";
import { distributionRecord } from "./testing.ts";

const options = { document: testDocument };
const curves = (svg: string) =>
  [...parsed(svg).querySelectorAll("path")]
    .map((path) => path.getAttribute("d") ?? "")
    .filter((d) => /^M[\d.]+,[\d.]+H/.test(d) && d.includes("V"));

describe("distributionCurves", () => {
  it("rises by the share of the sample at each of its values", () => {
    const [first = "", second = ""] = curves(distributionCurves(distributionRecord, options));
    const heights = [...first.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));
    const bottom = Number(/^M[\d.]+,([\d.]+)/.exec(first)?.[1]);
    expect(heights).toHaveLength(2);
    // Of two values, the first is half of the way from 0 to 1.
    expect((heights[0] ?? 0) - (heights[1] ?? 0)).toBeCloseTo(bottom - (heights[0] ?? 0), 6);
    expect([...second.matchAll(/V/g)]).toHaveLength(4);
  });

  it("thins large samples, names both, and leaves out what is not finite", () => {
    const values = Array.from({ length: 5000 }, (_, at) => at);
    const samples = [
      { label: "of interest", values: [...values, Number.NaN] },
      { label: "others", values: [7] },
    ] as const;
    const svg = distributionCurves({ ...distributionRecord, samples }, options);
    const [first = ""] = curves(svg);
    expect([...first.matchAll(/V/g)]).toHaveLength(400);
    expect(seenTexts(svg)).toEqual(expect.arrayContaining(["of interest", "others"]));
  });

  it("says so where a sample is empty", () => {
    const samples = [distributionRecord.samples[0], { label: "others", values: [] }] as const;
    expect(seenTexts(distributionCurves({ ...distributionRecord, samples }, options))).toContain("No run.");
  });
});

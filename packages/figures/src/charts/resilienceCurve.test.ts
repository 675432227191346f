import { describe, expect, it } from "vitest";
import { parsed, resilienceRecord, seenTexts, testDocument } from "../testing.ts";
import { resilienceCurve } from "./resilienceCurve.ts";

const options = { document: testDocument };
const [curve] = resilienceRecord.curves;
if (!curve) throw new Error("expected a curve");
const draw = (change: Partial<typeof curve> = {}) =>
  resilienceCurve({ ...resilienceRecord, curves: [{ ...curve, ...change }] }, options);

describe("resilienceCurve", () => {
  it("shades what is missing to full quality, and nothing where quality is not known", () => {
    const areas = (svg: string) => [...parsed(svg).querySelectorAll('g[fill-opacity="0.18"] path')];
    // Full quality is the upper edge of the panel's chart: 10 pixels below its top.
    const [area] = areas(draw());
    expect(area?.getAttribute("d")?.match(/,10(?=[LZ])/g)?.length).toBeGreaterThanOrEqual(5);
    const gap = areas(draw({ quality: [100, 60, null, 80, 100] }));
    expect(gap[0]?.getAttribute("d")?.match(/Z/g)?.length).toBe(2);
  });

  it("names the lowest quality, the times and the loss", () => {
    const texts = seenTexts(draw());
    for (const text of ["robustness 0.6", "fall 1 day", "recovery 3 days", "100 point days"]) {
      expect(texts).toContain(text);
    }
    expect(seenTexts(draw({ lowest: null, spans: [] }))).not.toContain("robustness 0.6");
  });

  it("keeps the name of the lowest quality off the times where quality falls to nothing", () => {
    const place = (quality: number) => {
      const svg = draw({ quality: [100, quality, 60, 80, 100], lowest: { t: 1, quality, label: "lowest" } });
      const [text] = [...parsed(svg).querySelectorAll("text")].filter((one) => one.textContent === "lowest");
      const dot = parsed(svg).querySelector('circle[r="4"]');
      return Number(text?.getAttribute("y")) - Number(dot?.getAttribute("cy"));
    };
    expect(place(60)).toBeGreaterThan(0);
    expect(place(1)).toBeLessThan(0);
  });

  it("says so when there is no curve, and refuses quality beyond full and times that fall", () => {
    expect(seenTexts(resilienceCurve({ ...resilienceRecord, curves: [] }, options))).toContain("No quality.");
    expect(() => draw({ quality: [100, 60, 60, 80, 101] })).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["curves", 0, "quality"] }),
    );
    expect(() => draw({ t: [0, 2, 1, 3, 4] })).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["curves", 0, "t", 2] }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { intervalRecord, parsed, seenTexts, testDocument } from "../testing.ts";
import { intervalPlot } from "./intervalPlot.ts";

const options = { document: testDocument };

describe("intervalPlot", () => {
  it("draws one dot for each defined value and words for the other", () => {
    const svg = intervalPlot(intervalRecord, options);
    // One circle more in the legend.
    expect(parsed(svg).querySelectorAll("circle").length).toBe(3 + 1);
    expect(seenTexts(svg).filter((text) => text === "not defined").length).toBe(1);
  });

  it("draws a band only where chance is given", () => {
    const bands = (svg: string) => parsed(svg).querySelectorAll('g[fill-opacity="0.35"] rect').length;
    expect(bands(intervalPlot(intervalRecord, options))).toBe(1);
  });

  it("heads each chart with its facet and names periods once in a row", () => {
    const texts = seenTexts(intervalPlot(intervalRecord, options));
    expect(
      texts.filter((text) => ["Density", "Reciprocity", "before", "after"].includes(text)).sort(),
    ).toEqual(["Density", "Reciprocity", "after", "before"]);
  });

  it("says so when there is no row, and leaves the legend out", () => {
    const texts = seenTexts(intervalPlot({ ...intervalRecord, rows: [] }, options));
    expect(texts).toEqual(["A title", "No measure.", "Invented for the test."]);
  });

  it("draws a single value that is not a number as not defined", () => {
    const rows = [{ facet: "f", period: "p", value: Number.NaN, low: null, high: null }];
    expect(seenTexts(intervalPlot({ ...intervalRecord, rows }, options))).toContain("not defined");
  });
});

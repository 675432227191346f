import { describe, expect, it } from "vitest";
import { effectRecord, parsed, seenTexts, testDocument } from "../testing.ts";
import { effectPlot } from "./effectPlot.ts";

const options = { document: testDocument };

describe("effectPlot", () => {
  it("writes shares without and changes with a sign", () => {
    const texts = seenTexts(effectPlot(effectRecord, options));
    expect(texts).toEqual(expect.arrayContaining(["70%", "13%", "−18%", "Earlier trigger"]));
  });

  it("says in words that a change is not defined", () => {
    expect(seenTexts(effectPlot(effectRecord, options)).filter((text) => text === "not defined").length).toBe(
      1,
    );
  });

  it("draws bars whose widths are to each other as the shares", () => {
    const bars = [...parsed(effectPlot(effectRecord, options)).querySelectorAll("rect")].filter(
      (bar) =>
        /^f-(better|worse)$/.test(bar.getAttribute("class") ?? "") && Number(bar.getAttribute("width")) > 20,
    );
    const [better, worse] = bars.map((bar) => Number(bar.getAttribute("width")));
    expect((better ?? 0) / (worse ?? 1)).toBeCloseTo(0.7 / 0.125, 1);
  });

  it("says so when there is no row", () => {
    const texts = seenTexts(effectPlot({ ...effectRecord, rows: [] }, options));
    expect(texts).toEqual(["A title", "No intervention.", "Invented for the test."]);
  });

  it("refuses shares that exceed the whole", () => {
    const rows = [{ label: "x", better: 0.8, worse: 0.3, median: 0, low: 0, high: 0 }];
    expect(() => effectPlot({ ...effectRecord, rows }, options)).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["rows", 0] }),
    );
  });
});

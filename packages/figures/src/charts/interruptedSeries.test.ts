import { describe, expect, it } from "vitest";
import { interruptedRecord, parsed, seenTexts, testDocument } from "../testing.ts";
import { interruptedSeries } from "./interruptedSeries.ts";

const options = { document: testDocument };
const draw = (change: Partial<typeof interruptedRecord> = {}) =>
  interruptedSeries({ ...interruptedRecord, ...change }, options);

describe("interruptedSeries", () => {
  it("draws the fit in pieces that end at the event and at changes of definition", () => {
    const pieces = (svg: string) =>
      [...parsed(svg).querySelectorAll('g[stroke-width="2.2"] path')].filter((path) =>
        (path.getAttribute("d") ?? "").includes("L"),
      ).length;
    expect(pieces(draw({ definitionChanges: [] }))).toBe(2);
    expect(pieces(draw({ definitionChanges: [{ at: 2, label: "counts children" }] }))).toBe(3);
  });

  it("marks a change of definition unlike the event: a diamond on a broken rule, a name in another colour", () => {
    const groups = [...parsed(draw()).querySelectorAll("[data-moment]")];
    const looks = groups.map((group) => ({
      name: group.querySelector("title")?.textContent,
      isBroken: group.querySelector("[stroke-dasharray]") !== null,
    }));
    expect(looks).toEqual([
      { name: "counts children", isBroken: true },
      { name: "Response", isBroken: false },
    ]);
  });

  it("names the event first where a change of definition falls on it", () => {
    const texts = seenTexts(draw({ definitionChanges: [{ at: 4, label: "counts children" }] }));
    expect(texts).toContain("Response");
    expect(texts).not.toContain("counts children");
  });

  it("leaves the end off an interval that runs beyond the series", () => {
    const caps = (svg: string) =>
      (parsed(svg).querySelector("[data-break] [stroke-width='2']")?.getAttribute("d") ?? "").match(/v8/g)
        ?.length;
    expect(caps(draw())).toBe(1);
    expect(caps(draw({ breaks: [{ at: 4, low: 3, high: 5 }] }))).toBe(2);
  });

  it("sets breaks whose intervals are apart on one line, and those that meet on two", () => {
    const heights = (svg: string) =>
      new Set([...parsed(svg).querySelectorAll("[data-break] circle")].map((dot) => dot.getAttribute("cy")))
        .size;
    const one = { at: 1, low: 0, high: 2 };
    expect(heights(draw({ breaks: [one, { at: 4, low: 3, high: 5 }] }))).toBe(1);
    expect(heights(draw({ breaks: [one, { at: 4, low: 2, high: 5 }] }))).toBe(2);
  });

  it("names in the legend only what is drawn", () => {
    const texts = seenTexts(draw({ breaks: [], definitionChanges: [], event: null, counterfactual: null }));
    expect(texts).toContain("fit");
    for (const absent of ["break found", "change of definition", "event", "without the event"]) {
      expect(texts).not.toContain(absent);
    }
  });

  it("says so when there is no value", () => {
    const none = interruptedRecord.labels.map(() => null);
    expect(seenTexts(draw({ observed: none, fitted: null }))).toContain("No value.");
    expect(seenTexts(draw({ observed: none, fitted: null }))).not.toContain("observed");
  });

  it("refuses lists of other lengths, places out of order and moments beyond the series", () => {
    expect(() => draw({ observed: [1] })).toThrow(expect.objectContaining({ code: "unequal-lengths" }));
    expect(() => draw({ t: [0, 1, 0, 2, 3, 4] })).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["t", 2] }),
    );
    expect(() => draw({ event: { at: 7, label: "" } })).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["event"] }),
    );
  });
});

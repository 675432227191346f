import { describe, expect, it } from "vitest";
import { centralityRecord, parsed, seenTexts, testDocument } from "../testing.ts";
import { centralityBars } from "./centralityBars.ts";

const options = { document: testDocument };
const barsOf = (svg: string) =>
  [...parsed(svg).querySelectorAll("rect")].filter(
    (bar) =>
      /^f-(?:state|capital|society|outside)$/.test(bar.getAttribute("class") ?? "") &&
      bar.getAttribute("height") === "14",
  );

describe("centralityBars", () => {
  it("draws bars whose lengths are to each other as the values, in the colours of the spheres", () => {
    const [long, short] = barsOf(centralityBars(centralityRecord, options));
    expect(Number(long?.getAttribute("width")) / Number(short?.getAttribute("width"))).toBeCloseTo(4, 1);
    expect([long, short].map((bar) => bar?.getAttribute("class"))).toEqual(["f-state", "f-society"]);
  });

  it("cuts the bar of an actor of two spheres lengthways by their shares", () => {
    const spheres = { state: 0.25, society: 0.75 };
    const actors = [{ label: "Committee", spheres, bars: [{ value: 4 }, { value: null }] }];
    const svg = centralityBars({ ...centralityRecord, actors }, options);
    const stripes = [...parsed(svg).querySelectorAll("rect")].filter(({ attributes }) =>
      /^f-(?:state|society)$/.test(attributes.getNamedItem("class")?.value ?? ""),
    );
    const sizes = stripes
      .map((stripe) => ["width", "height"].map((side) => Number(stripe.getAttribute(side))))
      .filter(([width = 0]) => width > 20);
    expect(sizes.map(([, height]) => height)).toEqual([3.5, 10.5]);
    expect(sizes[0]?.[0]).toBe(sizes[1]?.[0]);
    expect(seenTexts(svg)).toEqual(expect.arrayContaining(["State", "Society"]));
  });

  it("writes numbers at the bars, and words for a value that is not defined", () => {
    const texts = seenTexts(centralityBars(centralityRecord, options));
    expect(texts).toEqual(expect.arrayContaining(["Degree", "8", "2", "not defined", "Street office"]));
  });

  it("draws intervals in the place of numbers where the record gives them", () => {
    const actors = centralityRecord.actors.map((actor) => ({
      ...actor,
      bars: actor.bars.map((bar) => ({ ...bar, low: bar.value, high: bar.value && bar.value + 1 })),
    }));
    const texts = seenTexts(centralityBars({ ...centralityRecord, actors }, options));
    expect(texts).toContain("95% interval");
    expect(texts.filter((text) => text === "0.333")).toEqual([]);
  });

  it("keeps every bar inside a narrow page", () => {
    for (const bar of barsOf(centralityBars(centralityRecord, { ...options, width: 320 }))) {
      expect(Number(bar.getAttribute("x")) + Number(bar.getAttribute("width"))).toBeLessThanOrEqual(288);
    }
  });

  it("says so when there is no actor, and refuses a value below 0 and a missing bar", () => {
    expect(seenTexts(centralityBars({ ...centralityRecord, actors: [] }, options))).toContain("No actor.");
    for (const bars of [[], [{ value: -1 }, { value: 0 }]]) {
      const actors = [{ label: "x", spheres: {}, bars }];
      expect(() => centralityBars({ ...centralityRecord, actors }, options)).toThrow(
        expect.objectContaining({ code: "invalid-number" }),
      );
    }
  });
});

import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument, vennRecord } from "../testing.ts";
import { vennDiagram } from "./vennDiagram.ts";
import { vennPlaces } from "./vennPlaces.ts";
import { shapeRadius, vennShapes } from "./vennShapes.ts";

const options = { document: testDocument };

describe("vennDiagram", () => {
  it.each([1, 2, 3, 4])(
    "has a region with room for a number for every combination of %i conditions",
    (count) => {
      const { shapes, height } = vennShapes[count - 1] as (typeof vennShapes)[number];
      const places = vennPlaces(shapes, height);
      expect(places.size).toBe(2 ** count);
      for (const [key, { x, y }] of places) {
        for (const [place, shape] of shapes.entries()) {
          const radius = shapeRadius(shape, x, y);
          expect(radius < 1 ? "1" : "0").toBe(key[place]);
          // 0.02 of 600 pixels, half the height of a digit.
          expect(Math.abs(radius - 1) * shape.ry).toBeGreaterThan(0.02);
        }
      }
    },
  );

  it("cuts each region out by its conditions and fills it by its output", () => {
    const svg = parsed(vennDiagram(vennRecord, options));
    const regions = [...svg.querySelectorAll("[data-region]")];
    expect(regions.map((region) => region.getAttribute("data-region"))).toEqual(
      Array.from({ length: 16 }, (_, number) => number.toString(2).padStart(4, "0")),
    );
    const region = regions.find((one) => one.getAttribute("data-region") === "1100");
    const clips: (string | null)[] = [];
    for (let one = region?.parentElement; one?.getAttribute("clip-path"); one = one.parentElement)
      clips.unshift(one.getAttribute("clip-path"));
    expect(clips).toEqual([
      "url(#figure-in-0)",
      "url(#figure-in-1)",
      "url(#figure-out-2)",
      "url(#figure-out-3)",
    ]);
    expect(region?.getAttribute("class")).toBe("f-society");
    expect(region?.querySelector("title")?.textContent).toBe("North, South, East, West");
  });

  it("writes the number of cases of every row and a dash where there is none", () => {
    const texts = seenTexts(vennDiagram(vennRecord, options));
    expect(texts.filter((text) => text === "–")).toHaveLength(11);
    expect(texts.filter((text) => /^\d$/.test(text)).sort()).toEqual(["1", "2", "2", "3", "4"]);
    expect(texts).toEqual(expect.arrayContaining([...vennRecord.conditions, "contradictory"]));
  });

  it.each([
    ["no condition", { conditions: [] }, "unequal-lengths"],
    ["five conditions", { conditions: ["A", "B", "C", "D", "E"] }, "unequal-lengths"],
    [
      "a region of fewer conditions",
      { regions: [{ inside: [true], output: "negative", cases: 1, title: "" }] },
      "unequal-lengths",
    ],
    [
      "half a case",
      { conditions: ["A"], regions: [{ inside: [true], output: "negative", cases: 0.5, title: "" }] },
      "invalid-number",
    ],
  ] as const)("refuses %s", (_, change, code) => {
    expect(() => vennDiagram({ ...vennRecord, ...change }, options)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/series.json" with { type: "json" };
import { changePoints } from "./changePoints.ts";
import { segmentCosts } from "./segmentCosts.ts";

const { nile } = reference;
const mean = nile.reduce((total, flow) => total + flow, 0) / nile.length;
const variance = nile.reduce((total, flow) => total + (flow - mean) ** 2, 0) / (nile.length - 1);

describe("changePoints", () => {
  it("finds the Nile's change after 28 years with common penalties, and more with a small one", () => {
    expect(changePoints(nile, { penalty: 2 * Math.log(nile.length) * variance })).toEqual([28]);
    expect(changePoints(nile, { penalty: Math.log(nile.length) * variance })).toEqual([28]);
    const many = [7, 10, 19, 28, 37, 40, 45, 47, 83, 95];
    expect(changePoints(nile, { penalty: 50000, minSegment: 2 })).toEqual(many);
  });

  it("has the least cost of all ways to cut", () => {
    const series = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 9 });
    const settings = fc.record({
      penalty: fc.integer({ min: 0, max: 60 }),
      minSegment: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(series, settings, (values, options) => {
        const cost = segmentCosts(values, "mean");
        const total = (cuts: readonly number[]) => {
          const ends = [0, ...cuts, values.length];
          return (
            ends.slice(1).reduce((sum, end, place) => sum + cost(ends[place] as number, end), 0) +
            options.penalty * cuts.length
          );
        };
        let least = Infinity;
        for (let mask = 0; mask < 1 << (values.length - 1); mask += 1) {
          const cuts = Array.from({ length: values.length - 1 }, (_, bit) => bit + 1).filter(
            (cut) => mask & (1 << (cut - 1)),
          );
          const ends = [0, ...cuts, values.length];
          if (ends.slice(1).every((end, place) => end - (ends[place] as number) >= options.minSegment)) {
            least = Math.min(least, total(cuts));
          }
        }
        const found = changePoints(values, options);
        if (least < Infinity) expect(total(found)).toBeCloseTo(least, 8);
        else expect(found).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("finds nothing in a constant or an empty series", () => {
    expect(changePoints([3, 3, 3, 3], { penalty: 1 })).toEqual([]);
    expect(changePoints([], { penalty: 1 })).toEqual([]);
  });

  it("refuses a negative penalty and no length", () => {
    const refused = expect.objectContaining({ code: "invalid-option" });
    expect(() => changePoints([1], { penalty: -1 })).toThrow(refused);
    expect(() => changePoints([1], { penalty: 1, minSegment: 0 })).toThrow(refused);
  });
});

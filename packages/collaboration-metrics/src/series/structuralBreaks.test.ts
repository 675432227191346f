import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/series.json" with { type: "json" };
import { breakIntervals } from "./breakIntervals.ts";
import { segmentCosts } from "./segmentCosts.ts";
import { structuralBreaks } from "./structuralBreaks.ts";

const { nile, log10Drivers, breaks } = reference;

describe("structuralBreaks", () => {
  const found = structuralBreaks(nile);

  it("finds the Nile's break after 28 years, as strucchange does", () => {
    expect(found.best).toBe(1);
    expect(found.solutions.slice(1, 4).map((each) => each.breaks)).toEqual([
      [breaks.one],
      breaks.two,
      breaks.three,
    ]);
    expect(found.solutions).toHaveLength(breaks.rss.length);
    for (const [m, { residualSum, bic }] of found.solutions.entries()) {
      expect(residualSum / (breaks.rss[m] as number)).toBeCloseTo(1, 11);
      expect(bic).toBeCloseTo(breaks.bic[m] as number, 8);
    }
    expect(found.supF).toBeCloseTo(breaks.supF, 9);
  });

  it("gives strucchange's intervals of one break", () => {
    const [low, at, high] = breaks.confint95;
    expect(found.intervals).toEqual([{ low, at, high }]);
    const [low90, , high90] = breaks.confint90;
    expect(structuralBreaks(nile, { level: 0.9 }).intervals).toEqual([{ low: low90, at, high: high90 }]);
  });

  it("gives strucchange's intervals of two breaks, and of a break of a trend", () => {
    const of = (found: ReturnType<typeof breakIntervals>) => [
      ...found.map(({ low }) => low),
      ...found.map(({ at }) => at),
      ...found.map(({ high }) => high),
    ];
    const two = breakIntervals(nile, breaks.two, { model: "mean", level: 0.95 });
    expect(of(two)).toEqual(breaks.confintTwo95);
    const trend = breakIntervals(log10Drivers, [breaks.trend.one], { model: "trend", level: 0.95 });
    expect(of(trend)).toEqual(breaks.trend.confint);
  });

  it("finds breaks of a trend, as strucchange does", () => {
    const trend = structuralBreaks(log10Drivers, { model: "trend" });
    for (const [m, { residualSum }] of trend.solutions.entries()) {
      expect(residualSum / (breaks.trend.rss[m] as number)).toBeCloseTo(1, 9);
    }
    expect(trend.solutions[1]?.breaks).toEqual([breaks.trend.one]);
  });

  it("costs a segment its residual sum of squares", () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    // Python 3.11: of 4, 1, 5, 9 around their mean 4.75, and around the line 1.8 + 1.9 t at t = 0 … 3 less its fit
    expect(segmentCosts(values, "mean")(2, 6)).toBeCloseTo(32.75, 12);
    expect(segmentCosts(values, "trend")(2, 6)).toBeCloseTo(14.7, 12);
    expect(segmentCosts(values, "trend")(2, 4)).toBeCloseTo(0, 12);
  });

  it("finds the least total cost of all ways to cut", () => {
    const series = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 14 });
    fc.assert(
      fc.property(series, (values) => {
        const { solutions } = structuralBreaks(values, { minSegment: 2, maxBreaks: 2 });
        const cost = segmentCosts(values, "mean");
        let [one, two] = [Infinity, Infinity];
        for (let a = 2; a <= values.length - 2; a += 1) {
          one = Math.min(one, cost(0, a) + cost(a, values.length));
          for (let b = a + 2; b <= values.length - 2; b += 1) {
            two = Math.min(two, cost(0, a) + cost(a, b) + cost(b, values.length));
          }
        }
        expect(solutions[1]?.residualSum).toBeCloseTo(one, 8);
        expect(solutions[2]?.residualSum).toBeCloseTo(two, 8);
      }),
    );
  });

  it("favours no number of breaks in a perfect fit", () => {
    const { best, supF, intervals } = structuralBreaks([1, 1, 1, 1, 5, 5, 5, 5], { minSegment: 2 });
    expect([best, supF, intervals]).toEqual([null, null, []]);
  });

  it.each([
    ["a series that is too short", [1, 2, 3], {}, "invalid-series"],
    ["what is no number", [1, 2, Number.NaN, 4], {}, "invalid-series"],
    ["segments longer than half", [1, 2, 3, 4, 5, 6], { minSegment: 4 }, "invalid-option"],
    ["more breaks than fit", [1, 2, 3, 4, 5, 6], { minSegment: 2, maxBreaks: 3 }, "invalid-option"],
    ["a level of 1", [1, 2, 3, 4, 5, 6], { level: 1 }, "invalid-option"],
  ])("refuses %s", (_, values, options, code) => {
    expect(() => structuralBreaks(values, options)).toThrow(expect.objectContaining({ code }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summary } from "./summary.ts";
import { weightedSummary } from "./weightedSummary.ts";

describe("weightedSummary", () => {
  it("weighs, by hand", () => {
    const found = weightedSummary([4, 1, 2, 9], [0.25, 0.5, 0.25, 0], 0.5);
    expect(found).toMatchObject({ mean: 2, median: 1, interval: { low: 1, high: 2 } });
    // Σ w (x − 2)² = 1.5, over 1 − 3/8.
    expect(found.sd).toBeCloseTo(Math.sqrt(1.5 / 0.625), 12);
  });

  it("agrees with R's cov.wt", () => {
    // R 4.2.2: x <- c(3, 1, 4, 1.5, 9); w <- c(.1, .3, .2, .25, .15); cov.wt(cbind(x), w)
    const { mean, sd } = weightedSummary([3, 1, 4, 1.5, 9], [0.1, 0.3, 0.2, 0.25, 0.15]);
    expect(mean).toBeCloseTo(3.125, 12);
    expect((sd ?? 0) ** 2).toBeCloseTo(9.47983870967742, 12);
  });

  it("is the plain summary for equal weights, and does not mind their unit or values without weight", () => {
    const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (values) => {
        const plain = summary(values);
        const found = weightedSummary([...values, 1e9], [...values.map(() => 4), 0]);
        expect(found.mean).toBeCloseTo(plain.mean ?? Number.NaN, 10);
        if (plain.sd === null) expect(found.sd).toBeNull();
        else expect(found.sd).toBeCloseTo(plain.sd, 10);
        expect(values).toContain(found.median);
        expect(values.filter((value) => value <= (found.median ?? 0)).length * 2).toBeGreaterThanOrEqual(
          values.length,
        );
      }),
    );
  });

  it("has a deviation where one value has nearly all the weight", () => {
    // Σ w (x − mean)² ≈ ε 2² over 2 ε: √ 2, as for two equal weights, whose mean lies between.
    expect(weightedSummary([1, 3], [1, 1e-20]).sd).toBeCloseTo(Math.SQRT2, 12);
    expect(weightedSummary([1, 3], [1e-20, 1]).sd).toBeCloseTo(Math.SQRT2, 12);
    expect(weightedSummary([1, 3], [1e300, 1e-300]).sd).toBeNull();
  });

  it("is null without weight", () => {
    const nothing = { mean: null, sd: null, median: null, interval: null };
    expect(weightedSummary([], [])).toEqual(nothing);
    expect(weightedSummary([1, 2], [0, 0])).toEqual(nothing);
  });

  it.each([
    { name: "a weight too few", values: [1, 2], weights: [1], code: "invalid-counts" },
    { name: "a weight below 0", values: [1], weights: [-1], code: "invalid-value" },
    { name: "a value that is no number", values: [Number.NaN], weights: [1], code: "invalid-value" },
  ])("refuses $name", ({ values, weights, code }) => {
    expect(() => weightedSummary(values, weights)).toThrow(expect.objectContaining({ code }));
  });
});

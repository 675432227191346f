import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/summary.json" with { type: "json" };
import { ExperimentsError } from "../errors.ts";
import { summary } from "./summary.ts";

const names = ["mean", "sd", "min", "p05", "median", "p95", "max"] as const;
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const values = fc.array(number, { minLength: 1, maxLength: 50 });

describe("summary", () => {
  it("describes four numbers", () => {
    expect(summary([4, 1, 3, 2])).toEqual({
      count: 4,
      mean: 2.5,
      sd: expect.closeTo(Math.sqrt(5 / 3), 15),
      min: 1,
      p05: expect.closeTo(1.15, 12),
      median: 2.5,
      p95: expect.closeTo(3.85, 12),
      max: 4,
    });
  });

  it.each(reference.samples)("agrees with numpy on $name", ({ values, expected }) => {
    const found = summary(values);
    expect(found.count).toBe(expected.count);
    for (const name of names) {
      const [ours, theirs] = [found[name], expected[name]];
      if (theirs === null) expect(ours, name).toBeNull();
      else expect(Math.abs((ours ?? Infinity) - theirs), name).toBeLessThanOrEqual(1e-12 * Math.abs(theirs));
    }
  });

  it("is null in everything but the count without values, and in sd for one", () => {
    const nothing = { mean: null, sd: null, min: null, p05: null, median: null, p95: null, max: null };
    expect(summary([])).toEqual({ count: 0, ...nothing });
    const seven = { mean: 7, sd: null, min: 7, p05: 7, median: 7, p95: 7, max: 7 };
    expect(summary([7])).toEqual({ count: 1, ...seven });
  });

  it("does not show the order of the values, to the last bit, nor change them", () => {
    fc.assert(
      fc.property(values, (given) => {
        const before = given.slice();
        expect(summary(given.toReversed())).toEqual(summary(given));
        expect(given).toEqual(before);
      }),
    );
  });

  it("follows the unit of the values", () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const given = drawn.map((value) => (Math.abs(value) < 1e-250 ? 0 : value));
        const [one, fourfold] = [summary(given), summary(given.map((value) => value * 4))];
        // Times 4 is exact in binary.
        for (const name of names) expect(fourfold[name]).toBe(one[name] === null ? null : one[name] * 4);
      }),
    );
  });

  it("keeps to the order min, quantiles, max, with a mean between the ends", () => {
    fc.assert(
      fc.property(values, (given) => {
        const { min, p05, median, p95, max, mean } = summary(given);
        const steps = [min, p05, median, p95, max].map(Number);
        expect(steps.every((step, index) => index === 0 || step >= (steps[index - 1] as number) - 1e-9)).toBe(
          true,
        );
        expect(Number(mean) >= Number(min) - 1e-9 && Number(mean) <= Number(max) + 1e-9).toBe(true);
      }),
    );
  });

  it("does not lose a spread whose square is too small for a number", () => {
    expect(summary([0, 2e-200]).sd).toBe(Math.SQRT2 * 1e-200);
  });

  it("stays finite for the largest values it takes", () => {
    const { mean, sd } = summary([-1e300, 1e300, 1e300]);
    expect(mean).toBeCloseTo(1e300 / 3, -288);
    expect(Number.isFinite(sd)).toBe(true);
  });

  it.each([Number.NaN, Infinity, -Infinity, 2e300])("refuses %d and says where it stands", (value) => {
    expect(() => summary([1, 2, value])).toThrow(ExperimentsError);
    expect(() => summary([1, 2, value])).toThrow(
      expect.objectContaining({
        code: "invalid-value",
        path: [2],
        message: expect.stringContaining(`${value}`),
      }),
    );
  });
});

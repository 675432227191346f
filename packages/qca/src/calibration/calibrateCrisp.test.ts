import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrateCrisp } from "./calibrateCrisp.ts";

describe("calibrateCrisp", () => {
  it("counts the thresholds that a value reaches, as R's findInterval does", () => {
    // findInterval(c(550, 549.99, 850, 1e9, -5), c(550, 850)) in R 4.2.2
    expect(calibrateCrisp([550, 549.99, 850, 1e9, -5], [550, 850])).toEqual([1, 0, 2, 2, 0]);
  });

  it("never falls where the value rises", () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        value,
        value,
        fc.uniqueArray(value, { minLength: 1, maxLength: 5, comparator: "IsStrictlyEqual" }),
        (first, second, some) => {
          const thresholds = some.sort((a, b) => a - b);
          const [low = 0, high = 0] = calibrateCrisp(
            [Math.min(first, second), Math.max(first, second)],
            thresholds,
          );
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(thresholds.length);
        },
      ),
    );
  });

  it("refuses thresholds that do not rise, none, and a value that is no number", () => {
    for (const thresholds of [[], [2, 1], [1, 1], [Number.NaN]]) {
      expect(() => calibrateCrisp([1], thresholds)).toThrow(
        expect.objectContaining({ code: "invalid-thresholds" }),
      );
    }
    expect(() => calibrateCrisp([1, Number.NaN], [1])).toThrow(
      expect.objectContaining({ code: "invalid-value", path: ["values", 1] }),
    );
  });
});

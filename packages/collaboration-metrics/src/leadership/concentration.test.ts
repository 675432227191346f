import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentration } from "./concentration.ts";

describe("concentration", () => {
  it.each([
    { amounts: [0.5, 0.4, 0.1], gini: 0.2666666667, normalized: 0.4 },
    { amounts: [0.55, 0.4, 0.05], gini: 0.3333333333, normalized: 0.5 },
    { amounts: [1 / 3, 1 / 3, 1 / 3], gini: 0, normalized: 0 },
  ])("has the reference value for $amounts", ({ amounts, gini, normalized }) => {
    expect(concentration(amounts).gini).toBeCloseTo(gini, 10);
    expect(concentration(amounts).normalizedGini).toBeCloseTo(normalized, 9);
  });

  it("is greatest when one has all", () => {
    expect(concentration([0, 0, 0, 5])).toEqual({
      gini: 0.75,
      normalizedGini: 1,
      topShare: 1,
      effective: 1,
    });
  });

  it("adds up the largest of the top, and all when there are fewer", () => {
    expect(concentration([1, 4, 3, 2], { top: 2 }).topShare).toBe(0.7);
    expect(concentration([1, 4], { top: 9 }).topShare).toBe(1);
  });

  it("gives null without an amount, and no normalized Gini for one actor", () => {
    const none = { gini: null, normalizedGini: null, topShare: null, effective: null };
    expect(concentration([])).toEqual(none);
    expect(concentration([0, 0])).toEqual(none);
    expect(concentration([3])).toEqual({ gini: 0, normalizedGini: null, topShare: 1, effective: 1 });
  });

  it("stays in its bounds and knows neither order nor unit", () => {
    const amounts = fc.array(fc.nat(50), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (amounts) => {
        const found = concentration(amounts);
        if (found.gini === null) return;
        expect(found.gini).toBeGreaterThanOrEqual(0);
        expect(found.gini).toBeLessThanOrEqual(1 - 1 / amounts.length + 1e-12);
        expect(found.effective).toBeLessThanOrEqual(amounts.length + 1e-9);
        expect(concentration(amounts.map((amount) => 4 * amount).reverse())).toEqual(found);
      }),
    );
  });

  it("refuses a negative amount and a top that is no number of actors", () => {
    const refused = expect.objectContaining({ code: "invalid-option" });
    expect(() => concentration([-1])).toThrow(refused);
    expect(() => concentration([Number.NaN])).toThrow(refused);
    expect(() => concentration([1], { top: 0 })).toThrow(refused);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redundancy } from "./redundancy.ts";

describe("redundancy", () => {
  it("counts providers by their shares", () => {
    expect(redundancy([1, 1, 1, 1])).toEqual({ effectiveProviders: 4, leftWithoutLargest: 0.75 });
    expect(redundancy([5])).toEqual({ effectiveProviders: 1, leftWithoutLargest: 0 });
  });

  it("is null without capacity", () => {
    expect(redundancy([0, 0])).toEqual({ effectiveProviders: null, leftWithoutLargest: null });
  });

  it("lies between 1 and the number of providers, whatever the unit and the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
        (capacities) => {
          const { effectiveProviders, leftWithoutLargest } = redundancy(capacities);
          expect(effectiveProviders).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(effectiveProviders).toBeLessThanOrEqual(capacities.length + 1e-9);
          const other = redundancy(capacities.map((each) => each * 8).reverse());
          expect(other.effectiveProviders).toBeCloseTo(effectiveProviders as number, 9);
          expect(other.leftWithoutLargest).toBe(leftWithoutLargest);
        },
      ),
    );
  });

  it("refuses a negative capacity", () => {
    const refused = expect.objectContaining({ code: "invalid-capacity", path: ["capacities", 1] });
    expect(() => redundancy([1, -1])).toThrow(refused);
  });
});

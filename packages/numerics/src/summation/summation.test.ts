import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumericsError } from "../errors.ts";
import { quantile } from "./quantile.ts";
import { sum } from "./sum.ts";

describe("sum", () => {
  it.each([
    { values: [], expected: 0 },
    { values: [1, 1e100, 1, -1e100], expected: 2 },
    { values: [0.1, 0.2, 0.3, -0.6], expected: 2.7755575615628914e-17 },
    { values: [1, Infinity], expected: Infinity },
    { values: [Infinity, -Infinity], expected: Number.NaN },
  ])("adds $values", ({ values, expected }) => {
    expect(sum(values)).toBe(expected);
  });

  it("is exact for whole numbers in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (values) => {
        const exact = values.reduce((total, value) => total + BigInt(value), 0n);
        expect(sum(values)).toBe(Number(exact));
        expect(sum(values.slice().reverse())).toBe(Number(exact));
      }),
    );
  });
});

describe("quantile", () => {
  // numpy 2.4.6: numpy.quantile([1, 2, 4, 8, 16], [0, .1, .25, .5, .9, 1])
  it.each([
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 4],
    [0.9, 12.8],
    [1, 16],
  ])("agrees with numpy at p = %d", (p, expected) => {
    expect(quantile([1, 2, 4, 8, 16], p)).toBeCloseTo(expected, 14);
  });

  it("is null without values and the value itself for one", () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile([7], 0.3)).toBe(7);
  });

  it("rises with p and stays between the extremes", () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });
    const share = fc.double({ noNaN: true, min: 0, max: 1 });
    fc.assert(
      fc.property(values, share, share, (unsorted, a, b) => {
        const sorted = Float64Array.from(unsorted).sort();
        const [low, high] = [quantile(sorted, Math.min(a, b)), quantile(sorted, Math.max(a, b))] as [
          number,
          number,
        ];
        return low <= high + 1e-9 && low >= (sorted[0] as number) && high <= (sorted.at(-1) as number) + 1e-9;
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses p = %d", (p) => {
    expect(() => quantile([1], p)).toThrow(NumericsError);
  });
});

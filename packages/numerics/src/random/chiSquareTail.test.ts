import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp } from "../maths/exp.ts";
import { chiSquareTail } from "./chiSquareTail.ts";
import { normalCdf } from "./normalCdf.ts";

describe("chiSquareTail", () => {
  it.each([
    [0.5, 1, 4.795001221869535e-1],
    [3, 3, 3.916251762710891e-1],
    [19, 19, 4.568361255919623e-1],
    [36.19, 19, 1.000246649753097e-2],
    [1, 50, 9.999999999999999e-1],
    [100, 100, 4.811916845279567e-1],
    [1200, 1000, 1.225594233062291e-5],
    [900, 1000, 9.892827619087102e-1],
    [5, 7, 6.599632296942828e-1],
    [150, 9, 8.819629954805415e-28],
    [0.01, 4, 9.999875415886457e-1],
  ])("agrees with R for x = %d and %d degrees of freedom", (x, degrees, p) => {
    // R 4.2.2: sprintf("%.15e", pchisq(x, df, lower.tail = FALSE))
    expect(Math.abs(chiSquareTail(x, degrees) / p - 1)).toBeLessThan(1e-11);
  });

  it("is a normal tail on both sides for one degree of freedom and exponential for two", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1000, noNaN: true }), (x) => {
        expect(chiSquareTail(x, 1) / (2 * normalCdf(-Math.sqrt(x)))).toBeCloseTo(1, 12);
        expect(chiSquareTail(x, 2) / exp(-x / 2)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("falls with x and grows with the degrees of freedom, from 1 to 0", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (x, degrees) => {
          const tail = chiSquareTail(x, degrees);
          expect(tail >= 0 && tail <= 1).toBe(true);
          expect(chiSquareTail(x + 1, degrees)).toBeLessThanOrEqual(tail + 1e-14);
          expect(chiSquareTail(x, degrees + 1)).toBeGreaterThanOrEqual(tail - 1e-14);
        },
      ),
    );
    expect([chiSquareTail(0, 3), chiSquareTail(Infinity, 3), chiSquareTail(1e5, 3)]).toEqual([1, 0, 0]);
  });

  it.each([
    [-1, 3],
    [Number.NaN, 3],
    [1, 0],
    [1, 2.5],
    [1, 100_001],
  ])("refuses x = %d with %d degrees of freedom", (x, degrees) => {
    expect(() => chiSquareTail(x, degrees)).toThrow(expect.objectContaining({ code: "invalid-bound" }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { responseDelayCost } from "./responseDelayCost.ts";

describe("responseDelayCost", () => {
  it("is depth times delay without growth", () => {
    expect(responseDelayCost({ depth: 0.4, delay: 4 })).toEqual({ lossDuringDelay: 1.6, multiplier: 1 });
  });

  it("grows with the hazard", () => {
    const { lossDuringDelay, multiplier } = responseDelayCost({ depth: 0.1, delay: 4, growth: 0.2 });
    // D0 (e^(gd) − 1) / g and e^(gd), Python 3.11
    expect(lossDuringDelay).toBeCloseTo(0.6127704642462339, 14);
    expect(multiplier).toBeCloseTo(2.225540928492468, 14);
  });

  it("tends to the flat loss as growth vanishes, and two delays multiply", () => {
    const amount = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (depth, delay, later) => {
        const flat = responseDelayCost({ depth, delay }).lossDuringDelay;
        expect(responseDelayCost({ depth, delay, growth: 1e-12 }).lossDuringDelay).toBeCloseTo(flat, 6);
        const growth = 0.3;
        const [first, second, both] = [delay, later, delay + later].map(
          (each) => responseDelayCost({ depth, delay: each, growth }).multiplier,
        ) as [number, number, number];
        expect(both / (first * second)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("refuses a negative delay", () => {
    const code = "invalid-duration";
    expect(() => responseDelayCost({ depth: 1, delay: -1 })).toThrow(expect.objectContaining({ code }));
  });
});

import { exp, stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceShare } from "./choiceShare.ts";

describe("choiceShare", () => {
  it("is one half at 0, and 0 or 1 to within 1e-303 far out", () => {
    expect(choiceShare(0)).toBe(0.5);
    expect(choiceShare(-1e9)).toBe(1);
    expect(choiceShare(-Infinity)).toBe(1);
    expect(choiceShare(1e9)).toBeGreaterThan(0);
    expect(choiceShare(Infinity)).toBeLessThan(1e-303);
  });

  it("agrees with the logistic function to 2.5e-16, and to 1e-15 of itself near the middle", () => {
    const random = stream({ root: 1, purpose: "choice share" });
    let absolute = 0;
    let relative = 0;
    for (let draw = 0; draw < 100_000; draw += 1) {
      const x = 60 * (uniform(random) - 0.5);
      const exact = 1 / (1 + exp(x));
      const miss = Math.abs(choiceShare(x) - exact);
      absolute = Math.max(absolute, miss);
      if (Math.abs(x) < 5) relative = Math.max(relative, miss / exact);
    }
    expect(absolute).toBeLessThan(2.5e-16);
    expect(relative).toBeLessThan(1e-15);
  });

  it("falls as its argument rises, and what one side gains the other loses", () => {
    const argument = fc.double({ min: -800, max: 800, noNaN: true });
    fc.assert(
      fc.property(argument, argument, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(choiceShare(high)).toBeLessThanOrEqual(choiceShare(low) + 2.5e-16);
        expect(choiceShare(low) + choiceShare(-low)).toBeCloseTo(1, 15);
      }),
    );
  });
});

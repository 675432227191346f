import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/binomialTail.json" with { type: "json" };
import { binomialTail } from "./binomialTail.ts";

describe("binomialTail", () => {
  it("is what the definition gives for two throws of a coin, and certain or impossible at the ends", () => {
    expect([0, 1, 2, 3].map((least) => binomialTail(least, 2, 0.5))).toEqual([1, 0.75, 0.25, 0]);
    expect([binomialTail(1, 5, 0), binomialTail(5, 5, 1), binomialTail(0, 0, 0.3)]).toEqual([0, 1, 1]);
  });

  it.each(reference.samples)("agrees with R on $least of $trials", ({ least, trials, share, expected }) => {
    expect(Math.abs(binomialTail(least, trials, share) / expected - 1)).toBeLessThan(1e-11);
  });

  it("falls as more successes are asked for, and adds up to one with the tail of failures", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.nat(299),
        (trials, share, drawn) => {
          const least = drawn % trials;
          const tail = binomialTail(least, trials, share);
          expect(tail).toBeGreaterThanOrEqual(binomialTail(least + 1, trials, share));
          expect(tail + binomialTail(trials - least + 1, trials, 1 - share)).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  it("refuses a share beyond 1 and trials that are no whole number", () => {
    expect(() => binomialTail(1, 2, 1.5)).toThrow(expect.objectContaining({ code: "invalid-share" }));
    expect(() => binomialTail(1, 2.5, 0.5)).toThrow(expect.objectContaining({ code: "invalid-counts" }));
  });
});

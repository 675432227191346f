import { pow } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { powerOf } from "./powerOf.ts";

describe("powerOf", () => {
  it.each([
    [7, 0, 1],
    [7, 1, 7],
    [7, 2, 49],
    [3, 5, 243],
    [16, 0.5, 4],
    [16, 0.25, 2],
    [16, 1.75, 128],
    [2, 0.5, Math.SQRT2],
    [10, 1e300, Infinity],
  ])("gives %d to the power %d exactly", (base, power, expected) => {
    expect(powerOf(base, power)).toBe(expected);
  });

  it("equals the correctly rounded power within 1e-14", () => {
    const base = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    const power = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(base, power, (base, power) => {
        expect(Math.abs(powerOf(base, power) / pow(base, power) - 1)).toBeLessThan(1e-14);
      }),
      { numRuns: 1000 },
    );
  });
});

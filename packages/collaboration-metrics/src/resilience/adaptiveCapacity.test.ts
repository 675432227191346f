import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adaptiveCapacity } from "./adaptiveCapacity.ts";

describe("adaptiveCapacity", () => {
  it("is the share of loss per shock that was saved the second time", () => {
    expect(adaptiveCapacity({ loss: 10, shock: 2 }, { loss: 3, shock: 1 })).toBe(0.4);
    expect(adaptiveCapacity({ loss: 10, shock: 2 }, { loss: 0, shock: 1 })).toBe(1);
    expect(adaptiveCapacity({ loss: 1, shock: 1 }, { loss: 3, shock: 1 })).toBe(-2);
  });

  it("is null when nothing was lost the first time", () => {
    expect(adaptiveCapacity({ loss: 0, shock: 1 }, { loss: 1, shock: 1 })).toBeNull();
  });

  it("is 0 for the same disruption twice, in whatever unit", () => {
    const amount = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(amount, amount, amount, (loss, shock, unit) => {
        expect(adaptiveCapacity({ loss, shock }, { loss: loss * unit, shock: shock * unit })).toBeCloseTo(
          0,
          12,
        );
      }),
    );
  });

  it("refuses a shock of 0", () => {
    const refused = expect.objectContaining({ code: "invalid-rate", path: [1, "shock"] });
    expect(() => adaptiveCapacity({ loss: 1, shock: 1 }, { loss: 1, shock: 0 })).toThrow(refused);
  });
});

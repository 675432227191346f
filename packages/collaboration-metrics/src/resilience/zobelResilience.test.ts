import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zobelResilience } from "./zobelResilience.ts";

describe("zobelResilience", () => {
  it("is 1 − X T / (2 T*)", () => {
    expect(zobelResilience({ loss: 0.4, recoveryTime: 10, horizon: 50 })).toBeCloseTo(0.96, 14);
  });

  it("is the same along X T, 1 without loss and at least a half", () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 50, noNaN: true }), (loss, recoveryTime) => {
        const event = { loss, recoveryTime, horizon: 100 };
        const found = zobelResilience(event);
        expect(zobelResilience({ loss: loss / 2, recoveryTime: recoveryTime * 2, horizon: 100 })).toBeCloseTo(
          found,
          12,
        );
        expect(found).toBeGreaterThanOrEqual(0.5);
        expect(zobelResilience({ ...event, loss: 0 })).toBe(1);
      }),
    );
  });

  it.each([
    ["a loss above 1", { loss: 1.1, recoveryTime: 1, horizon: 2 }, "invalid-depth"],
    ["a recovery beyond the horizon", { loss: 1, recoveryTime: 3, horizon: 2 }, "invalid-duration"],
    ["no horizon", { loss: 1, recoveryTime: 0, horizon: 0 }, "invalid-duration"],
  ])("refuses %s", (_, event, code) => {
    expect(() => zobelResilience(event)).toThrow(expect.objectContaining({ code }));
  });
});

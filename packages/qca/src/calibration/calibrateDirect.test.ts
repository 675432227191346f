import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/calibration.json" with { type: "json" };
import { calibrateDirect } from "./calibrateDirect.ts";

const anchors = { out: 2500, crossover: 5000, in: 20_000 };

describe("calibrateDirect", () => {
  it("gives 0.95 at the inner anchor, 0.5 at the crossover and 0.05 at the outer one", () => {
    const [inside, crossover, out] = calibrateDirect([20_000, 5000, 2500], anchors);
    expect(inside).toBeCloseTo(0.95, 12);
    expect(crossover).toBe(0.5);
    expect(out).toBeCloseTo(0.05, 12);
  });

  it("takes another degree of membership for the anchors", () => {
    expect(calibrateDirect([20_000], { ...anchors, degree: 0.75 })[0]).toBeCloseTo(0.75, 12);
  });

  it("agrees with a script from the printed formula", () => {
    const memberships = calibrateDirect(reference.values, reference.anchors);
    for (const [index, expected] of reference.memberships.entries()) {
      expect(memberships[index]).toBeCloseTo(expected, 12);
    }
  });

  it("agrees with the values that fsQCA's log odds of 2.944439 give, to seven digits", () => {
    const memberships = calibrateDirect([3000, 10_000, 40_000], anchors);
    expect(memberships[0]).toBeCloseTo(0.0866255, 7);
    expect(memberships[1]).toBeCloseTo(0.7274017, 7);
    expect(memberships[2]).toBeCloseTo(0.998963, 7);
  });

  it("never falls where the value rises, stays in [0, 1], and mirrors when the anchors do", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (first, second) => {
        const values = [Math.min(first, second), Math.max(first, second)];
        const [low, high] = calibrateDirect(values, anchors) as unknown as [number, number];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
        const falling = { out: -anchors.out, crossover: -anchors.crossover, in: -anchors.in };
        const mirrored = calibrateDirect(
          values.map((one) => -one),
          falling,
        );
        expect([...mirrored]).toEqual([low, high]);
      }),
    );
  });

  it.each([
    { name: "anchors out of order", anchors: { out: 1, crossover: 3, in: 2 } },
    { name: "equal anchors", anchors: { out: 1, crossover: 1, in: 2 } },
    { name: "an anchor that is no number", anchors: { out: 1, crossover: Number.NaN, in: 2 } },
    { name: "an endless anchor", anchors: { out: 1, crossover: 2, in: Number.POSITIVE_INFINITY } },
  ])("refuses $name", ({ anchors }) => {
    expect(() => calibrateDirect([1], anchors)).toThrow(expect.objectContaining({ code: "invalid-anchors" }));
  });

  it("refuses a degree of 0.5 or 1", () => {
    for (const degree of [0.5, 1]) {
      const code = "invalid-degree";
      expect(() => calibrateDirect([1], { ...anchors, degree })).toThrow(expect.objectContaining({ code }));
    }
  });

  it("names the value that is missing", () => {
    const values = [1, null as unknown as number];
    expect(() => calibrateDirect(values, anchors)).toThrow(
      expect.objectContaining({ code: "invalid-value", path: ["values", 1] }),
    );
  });
});

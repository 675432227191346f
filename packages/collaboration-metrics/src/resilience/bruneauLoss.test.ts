import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruneauLoss } from "./bruneauLoss.ts";
import { resilienceTriangle } from "./resilienceTriangle.ts";

describe("bruneauLoss", () => {
  it("is the area above the curve", () => {
    // Trapezoids of what is missing, 0, 40, 40, 20, 0: 20 + 40 + 30 + 10.
    expect(bruneauLoss([0, 1, 2, 3, 4], [100, 60, 60, 80, 100])).toBe(100);
  });

  it("takes two entries at one time as a jump", () => {
    expect(bruneauLoss([0, 0, 10], [100, 60, 100])).toBe(200);
  });

  it("is null for a single moment, and 0 where nothing was lost", () => {
    expect(bruneauLoss([], [])).toBeNull();
    expect(bruneauLoss([1], [60])).toBeNull();
    expect(bruneauLoss([1, 5], [100, 100])).toBe(0);
  });

  it("agrees with numpy's trapezoid on uneven moments", () => {
    // NumPy 2.4.6: np.trapezoid(1 - np.array([1, .35, .4, .75, .9]), [0, .5, 3, 7, 11]) = 4.125
    expect(bruneauLoss([0, 0.5, 3, 7, 11], [1, 0.35, 0.4, 0.75, 0.9], { full: 1 })).toBeCloseTo(4.125, 12);
  });

  it("is the resilience triangle for a drop with an even recovery", () => {
    expect(bruneauLoss([0, 0, 10], [1, 0.6, 1], { full: 1 })).toBeCloseTo(
      resilienceTriangle({ depth: 0.4, duration: 10 }),
      12,
    );
  });

  it("adds up over parts, and does not depend on the clock's zero or on points added on the line", () => {
    const moment = fc.tuple(fc.nat(64), fc.nat(100));
    fc.assert(
      fc.property(fc.array(moment, { minLength: 2, maxLength: 20 }), fc.nat(64), (moments, shift) => {
        let time = 0;
        const times = moments.map(([step]) => (time += step));
        const quality = moments.map(([, value]) => value);
        const loss = bruneauLoss(times, quality) as number;
        expect(
          bruneauLoss(
            times.map((one) => one + shift),
            quality,
          ),
        ).toBe(loss);
        const halves = times.flatMap((one, at) =>
          at === 0 ? [one] : [(one + (times[at - 1] as number)) / 2, one],
        );
        const between = quality.flatMap((one, at) =>
          at === 0 ? [one] : [(one + (quality[at - 1] as number)) / 2, one],
        );
        expect(bruneauLoss(halves, between)).toBeCloseTo(loss, 9);
        const cut = times.length >> 1;
        const parts =
          (bruneauLoss(times.slice(0, cut + 1), quality.slice(0, cut + 1)) ?? 0) +
          (bruneauLoss(times.slice(cut), quality.slice(cut)) ?? 0);
        expect(parts).toBeCloseTo(loss, 9);
      }),
    );
  });

  it.each([
    { name: "a time that falls", times: [1, 0], quality: [50, 50], code: "invalid-time", path: ["times", 1] },
    {
      name: "a time that is no number",
      times: [Number.NaN, 1],
      quality: [50, 50],
      code: "invalid-time",
      path: ["times", 0],
    },
    {
      name: "quality above full",
      times: [0, 1],
      quality: [50, 101],
      code: "invalid-quality",
      path: ["quality", 1],
    },
    {
      name: "quality that is no number",
      times: [0, 1],
      quality: [Number.NaN, 1],
      code: "invalid-quality",
      path: ["quality", 0],
    },
    {
      name: "columns of unequal lengths",
      times: [0, 1],
      quality: [50],
      code: "unequal-lengths",
      path: ["quality"],
    },
  ])("refuses $name", ({ times, quality, code, path }) => {
    expect(() => bruneauLoss(times, quality)).toThrow(expect.objectContaining({ code, path }));
  });

  it("refuses a full quality of 0", () => {
    const code = "invalid-quality";
    expect(() => bruneauLoss([0, 1], [0, 0], { full: 0 })).toThrow(expect.objectContaining({ code }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resilienceProfile } from "./resilienceProfile.ts";

describe("resilienceProfile", () => {
  it("tells how low, how fast down and up, and what was lost", () => {
    expect(resilienceProfile([0, 1, 2, 3, 4], [100, 60, 60, 80, 100])).toEqual({
      robustness: 0.6,
      fallTime: 1,
      recoveryTime: 3,
      rapidity: 0.4 / 3,
      loss: 100,
      censored: false,
    });
  });

  it("begins with the last moment of full quality, and with the first of the series where none is full", () => {
    expect(resilienceProfile([0, 5, 6, 8], [100, 100, 50, 100]).fallTime).toBe(1);
    expect(resilienceProfile([2, 6, 8], [90, 50, 100]).fallTime).toBe(4);
  });

  it("finds a recovery in part on the line between two entries", () => {
    const { recoveryTime, rapidity } = resilienceProfile([0, 1, 3], [100, 50, 100], { recovered: 0.5 });
    expect(recoveryTime).toBe(1);
    expect(rapidity).toBe(0.25);
  });

  it("has recovered where the last entry is full, whatever the digits", () => {
    // 8.1 + (24.3 − 8.1) is above 24.3 in binary.
    expect(resilienceProfile([0, 1, 2], [24.3, 8.1, 24.3], { full: 24.3 }).recoveryTime).toBe(1);
    const quality = fc.double({ min: 0, max: 0.999, noNaN: true });
    const full = fc.double({ min: 0.1, max: 200, noNaN: true });
    fc.assert(
      fc.property(full, quality, (full, share) => {
        const found = resilienceProfile([0, 1, 2], [full, share * full, full], { full });
        expect(found).toMatchObject({ recoveryTime: 1, censored: false });
      }),
      { numRuns: 1000 },
    );
  });

  it("reads two entries at one time as a jump", () => {
    expect(resilienceProfile([0, 0, 10, 10], [1, 0.5, 0.5, 1], { full: 1 })).toMatchObject({
      fallTime: 0,
      recoveryTime: 10,
      loss: 5,
    });
  });

  it.each([0, 1.5, Number.NaN])("refuses a share recovered of %d", (recovered) => {
    expect(() => resilienceProfile([0, 1, 2], [100, 60, 60], { recovered })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["options", "recovered"] }),
    );
  });

  it("is censored where the series ends before the recovery", () => {
    expect(resilienceProfile([0, 1, 2], [100, 60, 99])).toMatchObject({
      recoveryTime: null,
      rapidity: null,
      censored: true,
    });
  });

  it("has no times without a loss, and nothing for a single moment", () => {
    const none = { fallTime: null, recoveryTime: null, rapidity: null, censored: false };
    expect(resilienceProfile([0, 1], [100, 100])).toEqual({ ...none, robustness: 1, loss: 0 });
    expect(resilienceProfile([0], [50])).toEqual({ ...none, robustness: null, loss: null });
  });

  it("depends neither on the clock's zero nor on the unit of quality", () => {
    const entries = fc.array(fc.nat(100), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(entries, fc.nat(50), (quality, shift) => {
        const times = quality.map((_, moment) => moment);
        const found = resilienceProfile(times, quality);
        const moved = resilienceProfile(
          times.map((time) => time + shift),
          quality.map((each) => each * 2),
          { full: 200 },
        );
        expect(moved).toEqual({ ...found, loss: 2 * (found.loss as number) });
      }),
    );
  });
});

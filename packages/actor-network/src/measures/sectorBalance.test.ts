import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorBalance } from "./sectorBalance.ts";

describe("sectorBalance", () => {
  it("is 1 when all sectors have the same", () => {
    expect(sectorBalance([2, 2])).toEqual({ evenness: 1, blau: 0.5, blauNormalised: 1 });
  });

  it("is 0 when one sector has all", () => {
    const balance = sectorBalance([0, 1, 0]);
    expect(balance.evenness).toBeCloseTo(0, 15);
    expect(balance.blau).toBe(0);
    expect(balance.blauNormalised).toBe(0);
  });

  it("leaves evenness undefined with one sector, and everything when nothing is shared out", () => {
    expect(sectorBalance([3])).toEqual({ evenness: null, blau: 0, blauNormalised: null });
    expect(sectorBalance([0, 0])).toEqual({ evenness: null, blau: null, blauNormalised: null });
  });

  it.each([
    { shares: [0.5, 0.4, 0.1], evenness: 0.8586727111, blau: 0.58, blauNormalised: 0.87 },
    { shares: [0.55, 0.4, 0.05], evenness: 0.7692552373, blau: 0.535, blauNormalised: 0.8025 },
  ])("agrees with the reference values for $shares", ({ shares, evenness, blau, blauNormalised }) => {
    const balance = sectorBalance(shares);
    expect(balance.evenness).toBeCloseTo(evenness, 10);
    expect(balance.blau).toBeCloseTo(blau, 12);
    expect(balance.blauNormalised).toBeCloseTo(blauNormalised, 12);
  });

  it("names the share that is negative", () => {
    expect(() => sectorBalance([1, -1])).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["shares", 1] }),
    );
  });

  it("stays in [0, 1], whatever the order and unit of the shares", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(shares, (shares) => {
        const { evenness, blauNormalised } = sectorBalance(shares);
        for (const value of [evenness ?? 0, blauNormalised ?? 0]) {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        const turned = sectorBalance(shares.map((share) => share * 8).reverse());
        expect(turned.evenness ?? -1).toBeCloseTo(evenness ?? -1, 12);
        expect(turned.blauNormalised ?? -1).toBeCloseTo(blauNormalised ?? -1, 12);
      }),
    );
  });
});

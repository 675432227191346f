import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorBalance } from "./sectorBalance.ts";

describe("sectorBalance", () => {
  it("is 1 when all sectors have the same", () => {
    expect(sectorBalance([2, 2])).toEqual({
      evenness: 1,
      blau: 0.5,
      blauNormalised: 1,
      theil: 0,
      gini: 0,
      giniNormalised: 0,
    });
  });

  it("is 0 when one sector has all", () => {
    const balance = sectorBalance([0, 1, 0]);
    expect(balance.evenness).toBeCloseTo(0, 15);
    expect(balance.blau).toBe(0);
    expect(balance.blauNormalised).toBe(0);
  });

  it("leaves evenness undefined with one sector, and everything when nothing is shared out", () => {
    expect(sectorBalance([3])).toEqual({
      evenness: null,
      blau: 0,
      blauNormalised: null,
      theil: 0,
      gini: 0,
      giniNormalised: null,
    });
    expect(sectorBalance([0, 0])).toEqual({
      evenness: null,
      blau: null,
      blauNormalised: null,
      theil: null,
      gini: null,
      giniNormalised: null,
    });
  });

  it.each([
    {
      shares: [0.5, 0.4, 0.1],
      evenness: 0.8586727111,
      blau: 0.58,
      blauNormalised: 0.87,
      theil: 0.1552638963,
      gini: 0.2666666667,
      giniNormalised: 0.4,
    },
    {
      shares: [0.55, 0.4, 0.05],
      evenness: 0.7692552373,
      blau: 0.535,
      blauNormalised: 0.8025,
      theil: 0.2534990318,
      gini: 0.3333333333,
      giniNormalised: 0.5,
    },
    {
      shares: [1, 1, 1],
      evenness: 1,
      blau: 2 / 3,
      blauNormalised: 1,
      theil: 0,
      gini: 0,
      giniNormalised: 0,
    },
  ])("agrees with the reference values for $shares", ({ shares, ...expected }) => {
    const balance = sectorBalance(shares);
    for (const [name, value] of Object.entries(expected)) {
      expect(balance[name as keyof typeof balance]).toBeCloseTo(value, 10);
    }
  });

  it("takes amounts whose sum is beyond the largest number", () => {
    expect(sectorBalance([1e308, 1e308]).evenness).toBe(1);
  });

  it("equals the definitions over all pairs and logarithms of 1,000 random sets of shares", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(shares, (values) => {
        const total = values.reduce((all, value) => all + value, 0);
        if (total === 0) return;
        const parts = values.map((value) => value / total);
        const entropy = -parts.reduce((all, part) => all + (part > 0 ? part * Math.log(part) : 0), 0);
        const apart = parts.flatMap((a) => parts.map((b) => Math.abs(a - b)));
        const gini = apart.reduce((all, value) => all + value, 0) / (2 * parts.length);
        const balance = sectorBalance(values);
        expect(balance.theil).toBeCloseTo(Math.log(parts.length) - entropy, 12);
        expect(balance.gini).toBeCloseTo(gini, 12);
        if (parts.length < 2) return;
        expect(balance.evenness).toBeCloseTo(entropy / Math.log(parts.length), 12);
        expect(balance.giniNormalised).toBeCloseTo((gini * parts.length) / (parts.length - 1), 12);
      }),
      { numRuns: 1000 },
    );
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

import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/urns.json" with { type: "json" };
import { linearRule } from "./linearRule.ts";
import { polyaLimitChance } from "./polyaLimitChance.ts";
import { polyaShares } from "./polyaShares.ts";
import { shareLaw } from "./shareLaw.ts";
import { shareVariance } from "./shareVariance.ts";
import { simulateUrn } from "./simulateUrn.ts";

describe("polyaShares", () => {
  it("has mean 1/3 and variance 1/18 for three spheres from one ball each", () => {
    const { mean, variance } = polyaShares({ initial: [1, 1, 1] });
    for (const share of mean) expect(share).toBeCloseTo(1 / 3, 15);
    for (const spread of variance) expect(spread).toBeCloseTo(1 / 18, 15);
  });

  it("has mean 2/3 and variance 1/18 from (2, 1)", () => {
    const { mean, variance } = polyaShares({ initial: [2, 1] });
    expect(mean[0]).toBeCloseTo(2 / 3, 15);
    expect(variance[0]).toBeCloseTo(1 / 18, 15);
  });

  it("equals the recursion", () => {
    const balls = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(balls, balls, balls, fc.nat(60), (first, second, added, draws) => {
        const urn = { initial: [first, second], added };
        const exact = shareVariance(shareLaw({ ...urn, rule: linearRule }, draws));
        expect(Math.abs((polyaShares(urn, { draws }).variance[0] as number) - exact)).toBeLessThan(1e-12);
      }),
      { numRuns: 40 },
    );
  });
});

describe("polyaLimitChance", () => {
  it.each(reference.beta)("agrees with scipy's beta distribution: $a, $b at $x", ({ a, b, x, chance }) => {
    const actual = polyaLimitChance({ initial: [a, b] }, x);
    expect(Math.abs(actual / chance - 1)).toBeLessThan(1e-11);
  });

  it("is the share itself from (1, 1), and 1 − (1 − x)² for three colours", () => {
    for (const share of [0, 0.2, 0.5, 0.9, 1]) {
      expect(polyaLimitChance({ initial: [1, 1] }, share)).toBeCloseTo(share, 14);
      expect(polyaLimitChance({ initial: [3, 3, 3], added: 3 }, share, { colour: 2 })).toBeCloseTo(
        1 - (1 - share) ** 2,
        14,
      );
    }
    expect(polyaLimitChance({ initial: [0, 1] }, 0)).toBe(1);
    expect(polyaLimitChance({ initial: [1, 0] }, 0.999)).toBe(0);
  });

  it("is the distribution of simulated shares, by Kolmogorov and Smirnov's distance", () => {
    const urn = { initial: [2, 1, 1], rule: linearRule };
    const histories = 2000;
    const draws = 400;
    const shares = Array.from({ length: histories }, (_, replication) => {
      const colours = simulateUrn(urn, draws, stream({ root: 11, replication }));
      return (2 + colours.filter((colour) => colour === 0).length) / (draws + 4);
    }).sort((one, other) => one - other);
    const distance = shares.reduce(
      (most, share, rank) =>
        Math.max(most, Math.abs(polyaLimitChance(urn, share) - (rank + 0.5) / histories)),
      0,
    );
    // 1.95 / √n is passed once in a thousand; the grid of 400 draws adds up to 1 / 200.
    expect(distance).toBeLessThan(1.95 / Math.sqrt(histories) + 1 / 200);
  });

  it("refuses shares outside 0 to 1 and colours that are not there", () => {
    const refused = expect.objectContaining({ code: "invalid-option" });
    expect(() => polyaLimitChance({ initial: [1, 1] }, 1.1)).toThrow(refused);
    expect(() => polyaLimitChance({ initial: [1, 1] }, 0.1, { colour: 2 })).toThrow(refused);
  });
});

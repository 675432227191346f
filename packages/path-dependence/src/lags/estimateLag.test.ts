import { normal, type Stream, stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import type { Detrending } from "./Detrending.ts";
import { estimateLag, type LagEstimate } from "./estimateLag.ts";
import { follow } from "./follow.ts";

/** First-order autoregression in equilibrium. */
function autoregression(length: number, memory: number, draws: Stream): Float64Array {
  const values = new Float64Array(length);
  let value = normal(draws) / Math.sqrt(1 - memory * memory);
  for (let t = 0; t < length; t += 1) {
    values[t] = value;
    value = memory * value + normal(draws);
  }
  return values;
}

/** Estimates for worlds in which the following series is the leading one `lag` steps later, and noise. */
function worlds(count: number, lag: number, noise: number, detrend: Detrending, trend = 0): LagEstimate[] {
  return Array.from({ length: count }, (_, world) => {
    const draws = stream({ root: 9, replication: world });
    const cause = autoregression(84, 0.5, draws);
    const leading = cause.slice(10, 74).map((value, t) => value + trend * t);
    const following = cause
      .slice(10 - lag, 74 - lag)
      .map((value, t) => value + noise * normal(draws) + trend * t);
    return estimateLag(leading, following, {
      maxLag: 6,
      detrend,
      surrogates: 99,
      seed: world,
    }) as LagEstimate;
  });
}

const share = (found: LagEstimate[], holds: (estimate: LagEstimate) => boolean) =>
  found.filter(holds).length / found.length;

describe("estimateLag", () => {
  it("sees a relation in at most 5 % of 500 unrelated pairs, within 3 standard errors", () => {
    const pairs = 500;
    let seen = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      const draws = stream({ root: 5, replication: pair });
      const leading = autoregression(64, 0.5, draws);
      const following = autoregression(64, 0.5, draws);
      const found = estimateLag(leading, following, {
        maxLag: 6,
        detrend: "none",
        surrogates: 39,
        seed: pair,
      });
      if (found !== null && found.p.relation <= 0.05) seen += 1;
    }
    expect(seen / pairs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / pairs));
    expect(seen).toBeGreaterThan(0);
  });

  it("finds a planted negative lag, and that it is not 0", () => {
    const found = worlds(40, -3, 1, "none");
    expect(share(found, ({ lag }) => lag === -3)).toBeGreaterThan(0.95);
    expect(share(found, ({ p }) => p.relation <= 0.05)).toBeGreaterThan(0.95);
    expect(share(found, ({ p }) => p.zeroLag <= 0.05)).toBeGreaterThan(0.95);
  });

  it("says 'no lag' of a relation without lag in at least 95 % of worlds, less 3 standard errors", () => {
    const found = worlds(100, 0, 2, "none");
    expect(share(found, ({ p }) => p.relation <= 0.05)).toBeGreaterThan(0.8);
    expect(share(found, ({ p }) => p.zeroLag <= 0.05)).toBeLessThanOrEqual(
      0.05 + 3 * Math.sqrt(0.0475 / 100),
    );
  });

  it.each([
    { lag: 2, detrend: "none", trend: 0 },
    { lag: -3, detrend: "linear", trend: 0.3 },
    { lag: 1, detrend: "difference", trend: 0.3 },
  ] as const)(
    "covers a planted lag of $lag in at least 95 % of worlds, less 3 standard errors ('$detrend')",
    (world) => {
      const found = worlds(40, world.lag, 1.5, world.detrend, world.trend);
      const covered = share(found, ({ interval: [low, high] }) => low <= world.lag && world.lag <= high);
      expect(covered).toBeGreaterThanOrEqual(0.95 - 3 * Math.sqrt(0.0475 / 40));
    },
  );

  it("is sure of a series against its own copy, and gives the same for the same seed", () => {
    const leading = autoregression(50, 0.5, stream({ root: 1 }));
    const options = { maxLag: 5, detrend: "none", surrogates: 99, seed: 1 } as const;
    const found = estimateLag(leading, leading, options) as LagEstimate;
    expect(found).toMatchObject({ lag: 0, p: { relation: 0.01, zeroLag: 1 }, interval: [0, 0] });
    expect(found.correlation).toBeCloseTo(1, 12);
    expect(found.correlations.length).toBe(11);
    expect(estimateLag(leading, leading, options)).toEqual(found);
  });

  it("is a single step for a first-order follower of noise, whose mean lag is 4", () => {
    const leading = autoregression(400, 0, stream({ root: 8 }));
    const following = follow(leading, { factor: 0.25, convention: "start" });
    const options = { maxLag: 6, detrend: "none", surrogates: 19, seed: 1 } as const;
    expect(estimateLag(leading, following, options)?.lag).toBe(1);
  });

  it("is null when a series is constant", () => {
    const options = { maxLag: 1, detrend: "none", surrogates: 19, seed: 1 } as const;
    expect(estimateLag([1, 1, 1, 1], [1, 2, 1, 3], options)).toBeNull();
  });

  it.each([{ surrogates: 18 }, { surrogates: 50.5 }, { confidence: 1 }, { confidence: 0 }, { maxLag: 9 }])(
    "refuses %j",
    (change) => {
      const options = { maxLag: 1, detrend: "none", surrogates: 19, seed: 1, ...change } as const;
      expect(() => estimateLag([1, 2, 1, 3], [1, 2, 1, 3], options)).toThrow(
        expect.objectContaining({ code: "invalid-option" }),
      );
    },
  );
});

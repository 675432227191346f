import { normal, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/intervals.json" with { type: "json" };
import { convergence } from "./convergence.ts";

const normals = (count: number, root: number) => {
  const random = stream({ root, purpose: "runs" });
  return Float64Array.from({ length: count }, () => normal(random));
};

describe("convergence", () => {
  it("is what the definition gives for a mean of four by hand", () => {
    // Mean 2.5, sd √(5/3), t with 3 degrees 3.1824: ± 2.0542…; 4 (2.0542 / 1)² = 16.9.
    const found = convergence([1, 2, 3, 4], { tolerance: 1, seed: 1 });
    expect(found).toMatchObject({ value: 2.5, verdict: "more runs", needed: 17, batchError: null });
    expect(found.standardError).toBeCloseTo(Math.sqrt(5 / 12), 12);
    expect(found.halfWidth).toBeCloseTo(3.182446305284 * Math.sqrt(5 / 12), 10);
    expect(convergence([1, 2, 3, 4], { tolerance: 2.06, seed: 1 }).verdict).toBe("enough");
  });

  it("agrees with R's t test, and with its order statistics", () => {
    const { values, at95 } = reference.means;
    const { interval } = convergence(values, { tolerance: 1, seed: 1 });
    expect(interval?.low).toBeCloseTo(at95[0] as number, 10);
    const ranks = Array.from({ length: 100 }, (_, place) => place + 1);
    const median = convergence(ranks, { statistic: { quantile: 0.5 }, tolerance: 20, seed: 1 });
    expect(median).toMatchObject({
      value: 50.5,
      interval: { low: 40, high: 61 },
      halfWidth: 10.5,
      verdict: "enough",
    });
  });

  it("knows when it cannot tell", () => {
    expect(convergence([3], { tolerance: 1, seed: 1 })).toMatchObject({
      verdict: null,
      needed: null,
      halfWidth: null,
    });
    const few = convergence([1, 2, 3], { statistic: { quantile: 0.5 }, tolerance: 1, seed: 1 });
    expect(few).toMatchObject({ value: 2, interval: null, verdict: null, needed: null });
  });

  it("asks for as many runs as are then enough", () => {
    const met = Array.from({ length: 40 }, (_, root) => {
      const needed = convergence(normals(200, root), { tolerance: 0.05, seed: 1 }).needed ?? 0;
      // (1.96 / 0.05)² = 1537 for a standard deviation of 1.
      expect(Math.abs(needed - 1537)).toBeLessThan(700);
      return convergence(normals(1700, root + 1000), { tolerance: 0.05, seed: 1 }).verdict;
    }).filter((verdict) => verdict === "enough");
    expect(met.length).toBeGreaterThan(32);
  });

  it("estimates by batches what it does for independent runs, and much more for runs that hang together", () => {
    const runs = normals(4000, 3);
    const { standardError, batchError } = convergence(runs, { tolerance: 1, seed: 1 });
    expect((batchError ?? 0) / (standardError ?? 1)).toBeGreaterThan(0.6);
    expect((batchError ?? 0) / (standardError ?? 1)).toBeLessThan(1.6);
    // Each value 50 times in a row: a standard error √50 times as large.
    const held = Float64Array.from(runs, (_, run) => runs[Math.floor(run / 50)] as number);
    const found = convergence(held, { tolerance: 1, seed: 1 });
    expect((found.batchError ?? 0) / (found.standardError ?? 1)).toBeGreaterThan(4);
  });

  it("takes any statistic, by resampling", () => {
    const runs = normals(400, 5);
    const sd = convergence(runs, { statistic: "sd", tolerance: 0.1, seed: 1, steps: 2 });
    // The standard error of the deviation of normal values is σ / √2n.
    expect(Math.abs((sd.standardError ?? 0) - 1 / Math.sqrt(800))).toBeLessThan(0.01);
    const own = convergence(runs, {
      statistic: (values) => Math.max(...values) - Math.min(...values),
      tolerance: 1,
      seed: 1,
      resamples: 50,
    });
    expect(own.value).toBe(Math.max(...runs) - Math.min(...runs));
    expect(
      convergence(runs, { statistic: () => null, tolerance: 1, seed: 1, resamples: 5 }).verdict,
    ).toBeNull();
    const share = convergence([0, 1, 1, 0], { statistic: "share", tolerance: 0.5, seed: 1 });
    expect(share).toMatchObject({ value: 0.5, verdict: "enough" });
  });

  it("shows growing numbers of runs that end with all, each with its interval", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 30 }), (count, steps) => {
        const found = convergence(normals(count, 1), { tolerance: 1, seed: 1, steps });
        const sizes = found.steps.map(({ runs }) => runs);
        expect(sizes.length).toBeLessThanOrEqual(steps);
        expect(sizes.at(-1)).toBe(count);
        expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
        expect(found.steps.at(-1)).toEqual({ runs: count, value: found.value, interval: found.interval });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    { name: "no runs", outputs: [], tolerance: 1, code: "invalid-counts" },
    { name: "no tolerance", outputs: [1], tolerance: 0, code: "invalid-value" },
    { name: "a run that is no number", outputs: [Number.NaN], tolerance: 1, code: "invalid-value" },
  ])("refuses $name", ({ outputs, tolerance, code }) => {
    expect(() => convergence(outputs, { tolerance, seed: 1 })).toThrow(expect.objectContaining({ code }));
  });
});

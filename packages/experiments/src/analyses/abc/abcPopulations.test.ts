import { normal, normalQuantile, stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../ensembles/Model.ts";
import { weightedSummary } from "../../statistics/weightedSummary.ts";
import { type AbcPopulationsOptions, abcPopulations } from "./abcPopulations.ts";

/** The parameter as a point, the luck by the number of the run. */
const binomial: Model = {
  outputs: ["successes"],
  run([share = 0], index, out) {
    const random = stream({ root: 11, point: index, purpose: "trials" });
    out[0] = Array.from({ length: 20 }, () => uniform(random)).filter((draw) => draw < share).length;
  },
};
const gaussian: Model = {
  outputs: ["observation"],
  run([mean = 0], index, out) {
    out[0] =
      normalQuantile(mean) + Math.sqrt(0.1) * normal(stream({ root: 12, point: index, purpose: "error" }));
  },
};
const line: Model = {
  outputs: ["x"],
  run([x = 0], _index, out) {
    out[0] = x;
  },
};
const options = { dimensions: 1, particles: 1000, seed: 5 };

describe("abcPopulations", () => {
  it("comes to Beta(15, 7) for 14 of 20", () => {
    const found = abcPopulations(binomial, {
      ...options,
      observed: [{ output: "successes", value: 14 }],
      tolerance: 0,
    });
    expect(found.stop).toBe("tolerance");
    expect(found.effectiveSize).toBeGreaterThan(500);
    const { mean, sd } = weightedSummary(found.points, found.weights);
    // Four standard errors of at least 500 draws.
    expect(Math.abs((mean ?? 0) - 0.6818181818)).toBeLessThan((4 * 0.0971198607) / Math.sqrt(500));
    expect(Math.abs((sd ?? 0) - 0.0971198607)).toBeLessThan((4 * 0.0971198607) / Math.sqrt(1000));
  });

  it("comes to the posterior of the kernel for a normal mean", () => {
    const found = abcPopulations(gaussian, {
      ...options,
      observed: [{ output: "observation", value: 0.5, scale: 1 }],
      tolerance: 0.1,
    });
    const means = found.points.map(normalQuantile);
    const { mean, sd } = weightedSummary(means, found.weights);
    expect(found).toMatchObject({ stop: "tolerance", tolerance: 0.1 });
    expect(found.effectiveSize).toBeGreaterThan(500);
    expect(Math.abs((mean ?? 0) - 0.453169902)).toBeLessThan((4 * 0.306) / Math.sqrt(500));
    expect(Math.abs((sd ?? 0) - 0.3060382984)).toBeLessThan((4 * 0.306) / Math.sqrt(1000));
  });

  it("keeps an even posterior even to the edges of the cube", () => {
    // Whatever lies within 0.2 of 0.1, so 0 to 0.3, just as much at the edge as elsewhere.
    const observed = [{ output: "x", value: 0.1, scale: 1 }];
    const found = abcPopulations(line, { ...options, observed, tolerance: 0.2 });
    const { mean, sd } = weightedSummary(found.points, found.weights);
    expect(Math.abs((mean ?? 0) - 0.15)).toBeLessThan(0.01);
    expect(Math.abs((sd ?? 0) - 0.3 / Math.sqrt(12))).toBeLessThan(0.006);
  });

  it.each([30, 60, 500])("ends in %i dimensions, with weights that are numbers", (dimensions) => {
    // What is observed hangs on the first coordinate alone.
    const observed = [{ output: "x", value: 0.5, scale: 1 }];
    const bounds = { dimensions, particles: 50, tolerance: 0.1, mostSimulations: 500 };
    const found = abcPopulations(line, { ...options, ...bounds, observed });
    expect(found.generations.length).toBeGreaterThan(1);
    expect(found.weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
    expect(found.weights.reduce((whole, weight) => whole + weight, 0)).toBeCloseTo(1, 12);
    expect(found.effectiveSize).toBeGreaterThanOrEqual(1);
    expect(found.points.every((x) => x >= 0 && x < 1)).toBe(true);
  });

  it("takes a hundredth of the runs of rejection to come very near", () => {
    const observed = [{ output: "x", value: 0.25, scale: 1 }];
    const found = abcPopulations(line, { ...options, particles: 100, observed, tolerance: 1e-4 });
    expect(found.stop).toBe("tolerance");
    expect(found.simulations).toBeLessThan(100 / 2e-4 / 100);
  });

  it("tells of each generation what it took, and says why it stopped", () => {
    const observed = [{ output: "x", value: 0.25, scale: 1 }];
    const run = (over: Partial<AbcPopulationsOptions>) =>
      abcPopulations(line, { ...options, particles: 20, observed, tolerance: 0, ...over });
    const few = run({ leastAcceptance: 0.6 });
    expect(few.stop).toBe("acceptance");
    expect(few.generations.at(-1)?.acceptance).toBeLessThan(0.6);
    const spent = run({ mostSimulations: 100, leastAcceptance: 0 });
    expect([spent.stop, spent.simulations]).toEqual(["simulations", 100]);
    expect(spent.generations[0]).toMatchObject({ simulations: 20, acceptance: 1 });
    expect(spent.generations[0]?.effectiveSize).toBeCloseTo(20, 9);
    const only = run({ mostSimulations: 20 });
    expect([only.stop, only.generations.length]).toEqual(["simulations", 1]);
    expect(run({ tolerance: 1 })).toMatchObject({ stop: "tolerance", simulations: 20 });
  });

  it("goes below a tolerance at which all distances stand, and is the same whenever it runs", () => {
    const coin: Model = {
      outputs: ["x"],
      run([x = 0], _index, out) {
        out[0] = x < 0.1 ? 0 : 1;
      },
    };
    const found = (seed: number) =>
      abcPopulations(coin, {
        ...options,
        particles: 10,
        observed: [{ output: "x", value: 0, scale: 1 }],
        tolerance: 0,
        seed,
      });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const { stop, points, generations } = found(seed);
        expect(stop).toBe("tolerance");
        expect(points.every((x) => x < 0.1)).toBe(true);
        const tolerances = generations.map(({ tolerance }) => tolerance);
        expect(tolerances).toEqual([...new Set(tolerances)].sort((one, other) => other - one));
        expect(found(seed).points).toEqual(points);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    { name: "nine particles", particles: 9, code: "invalid-counts" },
    { name: "no dimensions", dimensions: 0, code: "invalid-counts" },
    { name: "501 dimensions", dimensions: 501, code: "invalid-counts" },
    { name: "fewer runs than particles", mostSimulations: 5, code: "invalid-counts" },
    { name: "a quantile of 1", quantile: 1, code: "invalid-share" },
    { name: "a tolerance below 0", tolerance: -1, code: "invalid-share" },
    { name: "an acceptance above 1", leastAcceptance: 2, code: "invalid-share" },
  ])("refuses $name", ({ name: _, code, ...over }) => {
    const given = { ...options, particles: 20, observed: [{ output: "x", value: 0 }], tolerance: 1, ...over };
    expect(() => abcPopulations(line, given)).toThrow(expect.objectContaining({ code }));
  });
});

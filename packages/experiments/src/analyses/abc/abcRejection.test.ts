import { normalQuantile } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/abc.json" with { type: "json" };
import type { DesignSpec } from "../../designs/DesignSpec.ts";
import { designOf } from "../../designs/designOf.ts";
import type { Model } from "../../ensembles/Model.ts";
import { runEnsemble } from "../../ensembles/runEnsemble.ts";
import { weightedSummary } from "../../statistics/weightedSummary.ts";
import { betaBinomial, normalNormal } from "../../testing.ts";
import { type AbcRejectionOptions, abcRejection } from "./abcRejection.ts";

const sobol: DesignSpec = { kind: "sobol", dimensions: 2, size: 2 ** 16, seed: 3 };
const ran = (model: Model) => ({ design: designOf(sobol), table: runEnsemble(sobol, model) });
const listed = (values: readonly number[]) => ({
  design: designOf({ kind: "points", points: values.map((_, run) => [run / values.length]) }),
  table: { outputs: ["x"], rows: values.length, values: Float64Array.from(values) },
});
const near = (values: readonly number[], options: Partial<AbcRejectionOptions>) => {
  const { design, table } = listed(values);
  return abcRejection(design, table, { observed: [{ output: "x", value: 0, scale: 1 }], ...options });
};

describe("abcRejection", () => {
  it("keeps the near runs, by hand, with weights of either kernel", () => {
    const uniform = near([0, 1, -2, 3, 0.5], { tolerance: 2 });
    expect([...uniform.accepted]).toEqual([0, 1, 2, 4]);
    expect([...uniform.weights]).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect([...uniform.points]).toEqual([0, 0.2, 0.4, 0.8]);
    expect(uniform.effectiveSize).toBe(4);
    expect(uniform.acceptance?.value).toBe(0.8);
    // 1, 3/4 and 15/16 of the weight; the run at the tolerance itself has none.
    const smooth = near([0, 1, -2, 3, 0.5], { tolerance: 2, kernel: "epanechnikov" });
    expect([...smooth.accepted]).toEqual([0, 1, 4]);
    [16, 12, 15].forEach((part, row) => {
      expect(smooth.weights[row]).toBeCloseTo(part / 43, 14);
    });
    expect(smooth.effectiveSize).toBeCloseTo(43 ** 2 / (16 ** 2 + 12 ** 2 + 15 ** 2), 12);
  });

  it("keeps a share of the runs, all of those as far as the last", () => {
    const half = near([4, 1, -1, 3], { share: 0.5 });
    expect([...half.accepted]).toEqual([1, 2]);
    expect(half.tolerance).toBe(1);
    expect([...near([4, 1, -1, 3], { share: 0.2 }).accepted]).toEqual([1, 2]);
    expect(near([4, 1, -1, 3], { share: 1 }).rows).toBe(4);
  });

  it("weighs all runs of a share by the smooth kernel, by hand", () => {
    // Over the distance of the next run, 3: 1 − 1/9 for both; over 4 where the one at 3 is kept too.
    const half = near([4, 1, -1, 3], { share: 0.5, kernel: "epanechnikov" });
    expect([[...half.accepted], [...half.weights], half.tolerance]).toEqual([[1, 2], [0.5, 0.5], 1]);
    const more = near([4, 1, -1, 3], { share: 0.75, kernel: "epanechnikov" });
    [15, 15, 7].forEach((part, row) => {
      expect(more.weights[row]).toBeCloseTo(part / 37, 14);
    });
    const one = near([2, 5], { share: 0.5, kernel: "epanechnikov" });
    expect([one.rows, one.weights[0]]).toEqual([1, 1]);
    // All are kept: the farthest weighs next to nothing, and as much as any other where all are as far.
    const all = near([0, 2], { share: 1, kernel: "epanechnikov" });
    expect(all.rows).toBe(2);
    expect(all.weights[0]).toBeCloseTo(1, 9);
    expect([...near([2, -2], { share: 1, kernel: "epanechnikov" }).weights]).toEqual([0.5, 0.5]);
  });

  it("gives the acceptance an interval at a tolerance, and none for a share, which is no chance", () => {
    expect(near([4, 1, -1, 3], { share: 0.5 }).acceptance).toEqual({ value: 0.5, interval: null });
    expect(near([4, 1, -1, 3], { tolerance: 1 }).acceptance?.interval).not.toBeNull();
  });

  it("counts distances in median absolute deviations, in standard deviations where those are 0", () => {
    const scaleOf = (values: readonly number[]) =>
      near(values, { observed: [{ output: "x", value: 0 }], tolerance: 1 }).observed[0]?.scale;
    expect(scaleOf([1, 2, 3, 4, 100])).toBeCloseTo(1.4826, 12);
    expect(scaleOf([1, 1, 1, 5])).toBeCloseTo(2, 12);
    expect(scaleOf([7, 7])).toBe(1);
  });

  it("gives Beta(15, 7) for 14 of 20, and keeps one run in 21", () => {
    const { design, table } = ran(betaBinomial);
    const found = abcRejection(design, table, {
      observed: [{ output: "successes", value: 14 }],
      tolerance: 0,
    });
    const shares = Float64Array.from({ length: found.rows }, (_, row) => found.points[2 * row] as number);
    const { mean, sd, interval } = weightedSummary(shares, found.weights);
    expect(Math.abs((found.acceptance?.value ?? 0) - 1 / 21)).toBeLessThan(2e-4);
    expect(Math.abs((mean ?? 0) - 0.6818181818)).toBeLessThan(5e-4);
    expect(Math.abs((sd ?? 0) - 0.0971198607)).toBeLessThan(5e-4);
    // SciPy 1.17.1: beta(15, 7).ppf([.025, .975])
    expect(Math.abs((interval?.low ?? 0) - 0.47824888)).toBeLessThan(3e-3);
    expect(Math.abs((interval?.high ?? 0) - 0.85412306)).toBeLessThan(3e-3);
  });

  it.each(reference.normal)(
    "agrees with SciPy's integrals for the $kernel kernel at $tolerance",
    (expected) => {
      const { design, table } = ran(normalNormal);
      const found = abcRejection(design, table, {
        observed: [{ output: "observation", value: 0.5, scale: 1 }],
        tolerance: expected.tolerance,
        kernel: expected.kernel as "uniform" | "epanechnikov",
      });
      const means = Float64Array.from({ length: found.rows }, (_, row) =>
        normalQuantile(found.points[2 * row] as number),
      );
      const { mean, sd } = weightedSummary(means, found.weights);
      expect(Math.abs((found.acceptance?.value ?? 0) - expected.acceptance)).toBeLessThan(3e-4);
      expect(Math.abs((mean ?? 0) - expected.mean)).toBeLessThan(2e-3);
      expect(Math.abs((sd ?? 0) - expected.sd)).toBeLessThan(2e-3);
      expect(Math.abs(found.effectiveSize / 2 ** 16 - expected.size)).toBeLessThan(3e-4);
    },
  );

  it("keeps the nearest runs whatever the unit of the summaries, and all within its tolerance", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 10 }), (values, tenths) => {
        const observed = (unit: number) => [{ output: "x", value: 3 * unit }];
        const found = near(values, { observed: observed(1), share: tenths / 10 });
        const scaled = near(
          values.map((value) => value * 8),
          { observed: observed(8), share: tenths / 10 },
        );
        const far = values.filter((_, run) => !found.accepted.includes(run));
        const limit = Math.max(...[...found.accepted].map((run) => Math.abs((values[run] as number) - 3)));
        expect(found.rows).toBeGreaterThanOrEqual(Math.ceil((tenths / 10) * values.length));
        expect(far.every((value) => Math.abs(value - 3) > limit)).toBe(true);
        expect(found.distances.every((distance) => distance <= found.tolerance)).toBe(true);
        expect(found.weights.reduce((whole, weight) => whole + weight, 0)).toBeCloseTo(1, 12);
        if (new Set(values).size > 1) expect(scaled.accepted).toEqual(found.accepted);
      }),
    );
  });

  it("tells that nothing came near", () => {
    expect(near([5, 6], { tolerance: 1 })).toMatchObject({
      rows: 0,
      effectiveSize: 0,
      acceptance: { value: 0 },
    });
    const nobody = { dimensions: 1, size: 0, point: () => new Float64Array(1) };
    const nothing = { outputs: ["x"], rows: 0, values: new Float64Array(0) };
    const options = { observed: [{ output: "x", value: 0 }], share: 1 };
    expect(abcRejection(nobody, nothing, options)).toMatchObject({ rows: 0, acceptance: null });
  });

  const x = { output: "x", value: 0 };
  const faults: { name: string; code: string; options: Partial<AbcRejectionOptions> }[] = [
    { name: "no summary", options: { observed: [] }, code: "invalid-counts" },
    { name: "an unknown output", options: { observed: [{ output: "y", value: 0 }] }, code: "unknown-output" },
    { name: "a scale of 0", options: { observed: [{ ...x, scale: 0 }] }, code: "invalid-value" },
    {
      name: "what was not observed",
      options: { observed: [{ ...x, value: Number.NaN }] },
      code: "invalid-value",
    },
    { name: "neither tolerance nor share", options: { observed: [x] }, code: "invalid-share" },
    { name: "both", options: { observed: [x], share: 0.5, tolerance: 1 }, code: "invalid-share" },
    { name: "a share of 0", options: { observed: [x], share: 0 }, code: "invalid-share" },
    { name: "a tolerance below 0", options: { observed: [x], tolerance: -1 }, code: "invalid-share" },
  ];
  it.each(faults)("refuses $name", ({ code, options }) => {
    expect(() => near([1, 2], options)).toThrow(expect.objectContaining({ code }));
  });

  it("names the run whose output is no number, whatever the number of summaries", () => {
    const { design } = listed([1, 2, 3]);
    const table = { outputs: ["x", "y"], rows: 3, values: Float64Array.of(1, 1, 2, 2, 3, Number.NaN) };
    const observed = [x, { output: "y", value: 0 }];
    expect(() => abcRejection(design, table, { observed, tolerance: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-value", path: [2] }),
    );
  });

  it("refuses a table of another design, and outputs that are no numbers", () => {
    const { design, table } = listed([1, 2]);
    const options = { observed: [x], tolerance: 1 };
    const code = (rows: number, values: Float64Array) => () =>
      abcRejection(design, { ...table, rows, values }, options);
    expect(code(1, Float64Array.of(1))).toThrow(expect.objectContaining({ code: "invalid-counts" }));
    expect(code(2, Float64Array.of(1, Number.NaN))).toThrow(
      expect.objectContaining({ code: "invalid-value" }),
    );
  });
});

import { normal, normalQuantile, stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import type { Model } from "../../ensembles/Model.ts";
import type { AbcPosterior } from "./AbcPosterior.ts";
import { predictiveCheck } from "./predictiveCheck.ts";

const posterior: AbcPosterior = {
  dimensions: 1,
  rows: 2,
  points: Float64Array.of(0.25, 0.75),
  summaries: new Float64Array(2),
  distances: new Float64Array(2),
  weights: Float64Array.of(0.2, 0.8),
  observed: [],
  tolerance: 0,
  simulations: 100,
  effectiveSize: 1.5,
};
const echo: Model = {
  outputs: ["x", "index"],
  run([x = 0], index, out) {
    out.set([x, index]);
  },
};

describe("predictiveCheck", () => {
  it("counts runs above what was observed, half of those that equal it", () => {
    const at = (value: number) =>
      predictiveCheck(posterior, echo, { observed: [{ output: "x", value }], draws: 4000, seed: 1 })?.[0]
        ?.above ?? -1;
    expect([at(0), at(1)]).toEqual([1, 0]);
    // 0.8 above 0.5; 0.2 / 2 + 0.8 from 0.25; 0.8 / 2 at 0.75: within four standard errors of 4,000 draws.
    for (const [value, share] of [
      [0.5, 0.8],
      [0.25, 0.9],
      [0.75, 0.4],
    ] as const) {
      expect(Math.abs(at(value) - share)).toBeLessThan(0.026);
    }
  });

  it("numbers its runs on from the posterior's", () => {
    const [found] =
      predictiveCheck(posterior, echo, {
        observed: [{ output: "index", value: 0 }],
        draws: 11,
        level: 0.99,
        seed: 1,
      }) ?? [];
    expect(found).toMatchObject({ mean: 105, interval: { low: 100, high: 110 } });
  });

  it("has the spread of parameters and of luck together", () => {
    // Means of N(0, 1) and errors of N(0, 1): N(0, 2), so that 1.96 √2 is passed by 2.5 %.
    const rows = 2000;
    const wide: AbcPosterior = {
      ...posterior,
      rows,
      points: Float64Array.from({ length: rows }, (_, row) => (row + 0.5) / rows),
      weights: new Float64Array(rows).fill(1 / rows),
    };
    const noisy: Model = {
      outputs: ["y"],
      run([mean = 0], index, out) {
        out[0] = normalQuantile(mean) + normal(stream({ root: 4, point: index }));
      },
    };
    const options = { observed: [{ output: "y", value: 1.959964 * Math.SQRT2 }], draws: 20_000, seed: 2 };
    const [found] = predictiveCheck(wide, noisy, options) ?? [];
    expect(Math.abs((found?.above ?? 0) - 0.025)).toBeLessThan(0.0045);
    expect(Math.abs((found?.interval.high ?? 0) - 1.959964 * Math.SQRT2)).toBeLessThan(0.13);
  });

  it("is null where nothing was kept, and refuses outputs that the model does not have", () => {
    const options = { observed: [{ output: "x", value: 0 }], seed: 1 };
    expect(predictiveCheck({ ...posterior, rows: 0 }, echo, options)).toBeNull();
    const unknown = { observed: [{ output: "z", value: 0 }], seed: 1 };
    expect(() => predictiveCheck(posterior, echo, unknown)).toThrow(
      expect.objectContaining({ code: "unknown-output" }),
    );
  });
});

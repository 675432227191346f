import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/regressionAdjusted.json" with { type: "json" };
import type { AbcPosterior } from "./AbcPosterior.ts";
import { regressionAdjusted } from "./regressionAdjusted.ts";

/** A posterior of the given summaries, row by row, all observed as 0 unless told. */
const posterior = (rows: readonly (readonly number[])[], over: Partial<AbcPosterior> = {}): AbcPosterior => ({
  dimensions: 1,
  rows: rows.length,
  points: new Float64Array(rows.length),
  summaries: Float64Array.from(rows.flat()),
  distances: new Float64Array(rows.length),
  weights: new Float64Array(rows.length).fill(1 / rows.length),
  observed: (rows[0] ?? []).map((_, index) => ({ output: `s${index}`, value: 0, scale: 1 })),
  tolerance: 1,
  simulations: rows.length,
  effectiveSize: rows.length,
  ...over,
});

describe("regressionAdjusted", () => {
  it("moves values along the line through them, by hand", () => {
    // Slope 2 through (−1, 0), (0, 3), (1, 4): residuals ∓1/3, ±2/3 about 7/3.
    const found = regressionAdjusted(posterior([[-1], [0], [1]]), [0, 3, 4]);
    [2, 3, 2].forEach((value, row) => {
      expect(found?.[row]).toBeCloseTo(value, 12);
    });
  });

  it("agrees with R's weighted least squares on two correlated summaries", () => {
    const { a, b, w, theta, adjusted } = reference;
    const whole = w.reduce((sum, weight) => sum + weight, 0);
    const found = regressionAdjusted(
      posterior(
        a.map((each, row) => [each, b[row] as number]),
        {
          weights: Float64Array.from(w, (weight) => weight / whole),
          observed: [
            { output: "a", value: 0.3, scale: 2 },
            { output: "b", value: -0.1, scale: 0.5 },
          ],
        },
      ),
      theta,
    );
    adjusted.forEach((value, row) => {
      expect(found?.[row]).toBeCloseTo(value, 12);
    });
  });

  it("leaves no trace of what follows the summaries exactly", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 6,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: -5, max: 5 }),
        fc.integer({ min: -5, max: 5 }),
        (rows, one, other) => {
          const values = rows.map(([a, b]) => 7 + one * a + other * b);
          const found = regressionAdjusted(posterior(rows), values);
          for (const value of found ?? []) expect(value).toBeCloseTo(7, 8);
          const means = [0, 1].map(
            (column) => rows.reduce((sum, row) => sum + (row[column] as number), 0) / rows.length,
          );
          const moment = (i: 0 | 1, j: 0 | 1) =>
            rows.reduce(
              (sum, row) => sum + (row[i] - (means[i] as number)) * (row[j] - (means[j] as number)),
              0,
            );
          const determinant = moment(0, 0) * moment(1, 1) - moment(0, 1) ** 2;
          expect(found === null).toBe(Math.abs(determinant) < 1e-6);
        },
      ),
    );
  });

  it.each([
    { name: "the summaries do not vary", rows: [[1], [1], [1]] },
    {
      name: "one summary follows the other",
      rows: [
        [1, 2],
        [2, 4],
        [3, 6],
        [4, 8],
      ],
    },
    {
      name: "there are as many summaries as runs",
      rows: [
        [1, 0],
        [0, 1],
      ],
    },
    { name: "nothing was kept", rows: [] },
  ])("is null where $name", ({ rows }) => {
    expect(
      regressionAdjusted(
        posterior(rows),
        rows.map((_, row) => row),
      ),
    ).toBeNull();
  });

  it("refuses values that are not one a run", () => {
    expect(() => regressionAdjusted(posterior([[1], [2]]), [1])).toThrow(
      expect.objectContaining({ code: "invalid-counts" }),
    );
  });
});

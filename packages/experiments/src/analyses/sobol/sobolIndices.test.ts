import { sin } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/sobolIndices.json" with { type: "json" };
import { designOf } from "../../designs/designOf.ts";
import { sobolIndices } from "./sobolIndices.ts";

type Point = ArrayLike<number>;

const at = (point: Point, dimension: number) => point[dimension] as number;

function indicesOf(
  model: (point: Point) => number,
  { dimensions, samples = 4096, secondOrder = false, resamples = 0, seed = 1 } = { dimensions: 1 } as {
    dimensions: number;
    samples?: number;
    secondOrder?: boolean;
    resamples?: number;
    seed?: number;
  },
) {
  const design = designOf({ kind: "saltelli", dimensions, samples, seed, secondOrder, scrambling: "owen" });
  const outputs = Array.from({ length: design.size }, (_, run) => model(design.point(run)));
  return sobolIndices(outputs, { dimensions, secondOrder, resamples, seed });
}

function expectClose(estimates: readonly { value: number | null }[] | null, exact: number[], within: number) {
  expect(estimates).toHaveLength(exact.length);
  for (const [which, value] of exact.entries()) {
    expect(Math.abs((estimates?.[which]?.value ?? Number.NaN) - value)).toBeLessThan(within);
  }
}

const ishigami = (b: number) => (point: Point) => {
  const [x, y, z] = [0, 1, 2].map((dimension) => Math.PI * (2 * at(point, dimension) - 1)) as [
    number,
    number,
    number,
  ];
  return sin(x) + 7 * sin(y) * sin(y) + b * z * z * z * z * sin(x);
};

describe("sobolIndices", () => {
  it("is what the formulas give for two pairs by hand", () => {
    // A, B, AB_1 of two pairs: mean at A and B 2, variance (1 + 1 + 1 + 1) / 4 = 1.
    const { first, total, variance, second } = sobolIndices([1, 3, 2, 3, 1, 3], {
      dimensions: 1,
      seed: 1,
      resamples: 0,
    });
    // First: (1 · (2 − 1) + (−1) · (3 − 3)) / 2; total: ((1 − 2)² + 0) / 4.
    expect([variance, first, total, second]).toEqual([
      1,
      [{ value: 0.5, interval: null }],
      [{ value: 0.25, interval: null }],
      null,
    ]);
  });

  it("agrees with SciPy on its sample of the Ishigami function, beyond 0 to 1 included", () => {
    const { first, total } = sobolIndices(reference.outputs.flat(), { dimensions: 3, seed: 1, resamples: 0 });
    for (let dimension = 0; dimension < 3; dimension += 1) {
      expect(first[dimension]?.value).toBeCloseTo(reference.first[dimension] as number, 12);
      expect(total[dimension]?.value).toBeCloseTo(reference.total[dimension] as number, 12);
    }
  });

  it("finds the indices of the Ishigami function, pairs included", () => {
    const found = indicesOf(ishigami(0.1), { dimensions: 3, samples: 8192, secondOrder: true });
    expect(Math.abs(found.variance - 13.8445879407)).toBeLessThan(0.05);
    expectClose(found.first, [0.3139051911, 0.4424111448, 0], 0.01);
    expectClose(found.total, [0.5575888552, 0.4424111448, 0.2436836641], 0.01);
    expectClose(found.second, [0, 0.2436836641, 0], 0.02);
    expect(found.second?.map(({ pair }) => pair)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const other = indicesOf(ishigami(0.05), { dimensions: 3, samples: 8192 });
    expect(Math.abs(other.variance - 8.9169424403)).toBeLessThan(0.05);
    expectClose(other.first, [0.2185185644, 0.6868946436, 0], 0.01);
  });

  it("finds the indices of Sobol's g function", () => {
    const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
    const g = (point: Point) =>
      weights.reduce(
        (value, a, dimension) => (value * (Math.abs(4 * at(point, dimension) - 2) + a)) / (1 + a),
        1,
      );
    const found = indicesOf(g, { dimensions: 8, samples: 8192 });
    expect(Math.abs(found.variance - 0.4654244319)).toBeLessThan(0.01);
    expectClose(found.first.slice(0, 2), [0.7161921689, 0.1790480422], 0.01);
    expectClose(found.total.slice(0, 2), [0.7871441267, 0.2421981928], 0.01);
  });

  it.each([
    {
      name: "a product of two",
      model: (p: Point) => at(p, 0) * at(p, 1),
      first: [3 / 7, 3 / 7],
      total: [4 / 7, 4 / 7],
      second: [1 / 7],
    },
    {
      name: "whether two sum to more than one",
      model: (p: Point) => (at(p, 0) + at(p, 1) > 1 ? 1 : 0),
      first: [1 / 3, 1 / 3],
      total: [2 / 3, 2 / 3],
      second: [1 / 3],
    },
    {
      name: "a weighted sum",
      model: (p: Point) => 1e6 + at(p, 0) - 2 * at(p, 1) + 3 * at(p, 2),
      first: [1 / 14, 4 / 14, 9 / 14],
      total: [1 / 14, 4 / 14, 9 / 14],
      second: [0, 0, 0],
    },
  ])("finds the exact shares of $name", ({ model, first, total, second }) => {
    const found = indicesOf(model, { dimensions: first.length, secondOrder: true });
    expectClose(found.first, first, 0.02);
    expectClose(found.total, total, 0.02);
    expectClose(found.second, second, 0.03);
  });

  it("leaves an estimate below 0 as it is, with an interval that reaches both sides", () => {
    const third = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => indicesOf(ishigami(0.1), { dimensions: 3, samples: 128, resamples: 200, seed }).first[2],
    );
    expect(third.some((each) => (each?.value ?? 0) < 0)).toBe(true);
    const around = third.filter(
      (each) => (each?.interval?.low ?? 1) <= 0 && (each?.interval?.high ?? -1) >= 0,
    );
    expect(around.length).toBeGreaterThanOrEqual(7);
  });

  it("has intervals that hold the estimate and, as a rule, the truth, and that follow the seed alone", () => {
    const found = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) =>
      indicesOf(ishigami(0.1), { dimensions: 3, samples: 256, resamples: 200, seed }),
    );
    const holds = found.filter(({ total: [one] }) => {
      expect(one?.interval?.low).toBeLessThan(one?.value ?? Number.NaN);
      expect(one?.interval?.high).toBeGreaterThan(one?.value ?? Number.NaN);
      return (one?.interval?.low ?? 1) < 0.5575888552 && (one?.interval?.high ?? 0) > 0.5575888552;
    });
    expect(holds.length).toBeGreaterThanOrEqual(8);
    expect(indicesOf(ishigami(0.1), { dimensions: 3, samples: 256, resamples: 200, seed: 1 })).toEqual(
      found[0],
    );
  });

  it("does not change with the unit or the origin of the output", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: -9, max: 9 }),
        (outputs, origin) => {
          const options = { dimensions: 1, secondOrder: false, seed: 1, resamples: 0 };
          const plain = sobolIndices(outputs, options);
          const moved = sobolIndices(
            outputs.map((value) => 8 * value + origin),
            options,
          );
          for (const [one, other] of [
            [plain.first[0], moved.first[0]],
            [plain.total[0], moved.total[0]],
          ]) {
            if (one?.value === null) expect(other?.value).toBe(null);
            else expect(other?.value).toBeCloseTo(one?.value ?? Number.NaN, 9);
          }
          expect(moved.variance).toBeCloseTo(64 * plain.variance, 8);
        },
      ),
    );
  });

  it.each([0.1, 1e300, -1e-300, 0])("is null for an output that is always %d", (value) => {
    const { first, total, second, variance } = sobolIndices(Array(6 * 4).fill(value), {
      dimensions: 2,
      secondOrder: true,
      seed: 1,
    });
    const nothing = { value: null, interval: null };
    expect(variance).toBe(0);
    expect([first, total]).toEqual([
      [nothing, nothing],
      [nothing, nothing],
    ]);
    expect(second).toEqual([{ pair: [0, 1], ...nothing }]);
  });

  it.each([
    { name: "a part of a block", outputs: [1, 2, 3, 4], code: "invalid-counts", path: ["outputs"] },
    { name: "no outputs", outputs: [], code: "invalid-counts", path: ["outputs"] },
    { name: "an output that is not a number", outputs: [1, Number.NaN, 3], code: "invalid-value", path: [1] },
    { name: "a level of 1", outputs: [1, 2, 3], level: 1, code: "invalid-share", path: ["level"] },
    {
      name: "half a resample",
      outputs: [1, 2, 3],
      resamples: 0.5,
      code: "invalid-counts",
      path: ["resamples"],
    },
    { name: "no dimension", outputs: [1, 2], dimensions: 0, code: "invalid-counts", path: ["dimensions"] },
  ])("refuses $name", ({ outputs, code, path, ...options }) => {
    expect(() => sobolIndices(outputs, { dimensions: 1, seed: 1, ...options })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});

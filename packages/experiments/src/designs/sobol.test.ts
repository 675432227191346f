import { pow, stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/sobol.json" with { type: "json" };
import { ExperimentsError } from "../errors.ts";
import { sobol } from "./sobol.ts";

const seeds = fc.option(fc.nat(), { nil: null });
const scramblings = fc.constantFrom("linear-matrix" as const, "owen" as const);

describe("sobol", () => {
  it("begins as the definition has it", () => {
    const design = sobol({ dimensions: 3, size: 4, seed: null });
    expect([0, 1, 2, 3].map((index) => [...design.point(index)])).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
    ]);
  });

  it("agrees with SciPy to the last bit in 64 dimensions", () => {
    const design = sobol({ dimensions: 64, size: 200_000, seed: null });
    expect(reference.indices).toHaveLength(reference.points.length);
    for (const [row, index] of reference.indices.entries()) {
      expect([...design.point(index)]).toEqual(reference.points[row]);
    }
  });

  it("has one point in every interval of 2^-m among 2^m points, in every dimension and block", () => {
    const block = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 0, max: 9 }),
        block,
        fc.integer({ min: 1, max: 64 }),
        scramblings,
        (...drawn) => {
          const [seed, m, skippedBlocks, dimensions, scrambling] = drawn;
          const size = 2 ** m;
          const design = sobol({ dimensions, size, seed, scrambling, skip: skippedBlocks * size });
          const counts = Array.from({ length: dimensions }, () => new Uint8Array(size));
          for (let index = 0; index < size; index += 1) {
            design.point(index).forEach((value, dimension) => {
              const intervals = counts[dimension] as Uint8Array;
              const place = Math.floor(value * size);
              intervals[place] = (intervals[place] as number) + 1;
            });
          }
          expect(counts.every((each) => each.every((count) => count === 1))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("has one point in every rectangle of the first two dimensions that 2^m points can fill", () => {
    fc.assert(
      fc.property(
        seeds,
        scramblings,
        fc.integer({ min: 0, max: 8 }),
        fc.nat(8),
        (seed, scrambling, m, cut) => {
          const across = Math.min(cut, m);
          const [columns, rows] = [2 ** across, 2 ** (m - across)];
          const design = sobol({ dimensions: 2, size: 2 ** m, seed, scrambling });
          const boxes = Array.from({ length: 2 ** m }, (_, index) => {
            const [x = 0, y = 0] = design.point(index);
            return Math.floor(x * columns) * rows + Math.floor(y * rows);
          });
          expect(new Set(boxes).size).toBe(2 ** m);
        },
      ),
    );
  });

  it("stays in [0, 1) and gives a point from its index alone, in any order", () => {
    const design = sobol({ dimensions: 5, size: 2 ** 31, seed: 7 });
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1), { minLength: 1, maxLength: 10 }), (indices) => {
        const forwards = indices.map((index) => [...design.point(index)]);
        const again = sobol({ dimensions: 5, size: 2 ** 31, seed: 7 });
        const backwards = indices.toReversed().map((index) => [...again.point(index)]);
        expect(backwards.toReversed()).toEqual(forwards);
        expect(forwards.flat().every((value) => value >= 0 && value < 1)).toBe(true);
      }),
    );
  });

  it("writes into the array it is given", () => {
    const out = new Float64Array(2);
    expect(sobol({ dimensions: 2, size: 4, seed: null }).point(3, out)).toBe(out);
    expect([...out]).toEqual([0.25, 0.75]);
  });

  it("leaves out the points that are skipped, up to the last of the sequence", () => {
    for (const seed of [null, 5]) {
      const whole = sobol({ dimensions: 3, size: 100, seed });
      const rest = sobol({ dimensions: 3, size: 60, seed, skip: 40 });
      expect(rest.point(0)).toEqual(whole.point(40));
      expect(rest.point(59)).toEqual(whole.point(99));
    }
    const last = sobol({ dimensions: 1, size: 2 ** 31, seed: null, skip: 2 ** 31 });
    // The Gray code of 2^32 − 1 has the highest bit only, and that is the last digit of the point.
    expect([...last.point(2 ** 31 - 1)]).toEqual([2 ** -32]);
  });

  it("gives other points to another seed and the same to the same", () => {
    const points = (seed: number | null) => [...sobol({ dimensions: 4, size: 8, seed }).point(3)];
    expect(points(1)).toEqual(points(1));
    const all = [null, 0, 1, 2, 2 ** 32, 2 ** 53 - 1].map((seed) => points(seed).join());
    expect(new Set(all).size).toBe(all.length);
  });

  it("is scrambled by a linear matrix unless another way is named, and not at all without a seed", () => {
    const point = (seed: number | null, scrambling?: "linear-matrix" | "owen") => [
      ...sobol({ dimensions: 3, size: 8, seed, scrambling }).point(5),
    ];
    expect(point(1)).toEqual(point(1, "linear-matrix"));
    expect(point(1)).not.toEqual(point(1, "owen"));
    expect(point(1, "owen")).toEqual(point(1, "owen"));
    expect(point(1, "owen")).not.toEqual(point(2, "owen"));
    expect(point(null, "owen")).toEqual(point(null));
  });

  it.each(["linear-matrix", "owen"] as const)(
    "puts each single point anywhere with equal chance (%s)",
    (scrambling) => {
      const tenths = new Float64Array(10);
      for (let seed = 0; seed < 5000; seed += 1) {
        const [, value = 0] = sobol({ dimensions: 2, size: 1, seed, scrambling }).point(0);
        tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] as number) + 1;
      }
      const chiSquare = tenths.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
      expect(chiSquare).toBeLessThan(27.9); // 99.9 % quantile with 9 degrees of freedom
    },
  );

  it("integrates a smooth function far better than random points", () => {
    const product = (point: ArrayLike<number>) =>
      Array.from(point).reduce((value, x) => value * (1 + (x - 0.5) / 2), 1); // integral 1
    const errors = (points: (seed: number, index: number) => ArrayLike<number>) =>
      Array.from({ length: 20 }, (_, seed) => {
        const values = Array.from({ length: 1024 }, (_, index) => product(points(seed, index)));
        return values.reduce((sum, value) => sum + value, 0) / values.length - 1;
      });
    const rootMeanSquare = (all: number[]) =>
      pow(all.reduce((sum, error) => sum + error * error, 0) / all.length, 0.5);
    const designs = (scrambling: "linear-matrix" | "owen") =>
      Array.from({ length: 20 }, (_, seed) => sobol({ dimensions: 5, size: 1024, seed, scrambling }));
    const scrambled = (["linear-matrix", "owen"] as const).map((scrambling) => {
      const made = designs(scrambling);
      return errors((seed, index) => made[seed]?.point(index) ?? []);
    });
    const random = errors((seed, index) => {
      const draws = stream({ root: seed, point: index });
      return Array.from({ length: 5 }, () => uniform(draws));
    });
    for (const each of scrambled) expect(rootMeanSquare(each)).toBeLessThan(rootMeanSquare(random) / 20);
  });

  it.each([-1, 4, 0.5, Number.NaN])("refuses %d as an index of four points", (index) => {
    const design = sobol({ dimensions: 1, size: 4, seed: null });
    expect(() => design.point(index)).toThrow(ExperimentsError);
    expect(() => design.point(index)).toThrow(
      expect.objectContaining({ code: "unknown-index", path: ["index"] }),
    );
  });
});

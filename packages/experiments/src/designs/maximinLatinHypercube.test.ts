import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "./Design.ts";
import { latinHypercube } from "./latinHypercube.ts";
import { maximinLatinHypercube } from "./maximinLatinHypercube.ts";

const pointsOf = (design: Design) => Array.from({ length: design.size }, (_, index) => design.point(index));
const closest = (points: readonly Float64Array[]) =>
  Math.min(
    ...points.flatMap((one, index) =>
      points.slice(0, index).map((other) => Math.hypot(...one.map((x, i) => x - (other[i] ?? 0)))),
    ),
  );

describe("maximinLatinHypercube", () => {
  it("has one point in every stratum and none closer than at the start", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 0, max: 5 }),
        fc.nat(),
        (size, dimensions, seed) => {
          const points = pointsOf(maximinLatinHypercube({ dimensions, size, seed, trials: 300 }));
          for (let dimension = 0; dimension < dimensions; dimension += 1) {
            const strata = points.map((point) => Math.floor((point[dimension] as number) * size));
            expect(new Set(strata).size).toBe(size);
          }
          const start = closest(pointsOf(latinHypercube({ dimensions, size, seed })));
          if (size > 1) expect(closest(points)).toBeGreaterThanOrEqual(start * (1 - 1e-12));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("moves the closest points of 30 in four dimensions well apart", () => {
    const ratios = [1, 2, 3, 4, 5].map((seed) => {
      const spec = { dimensions: 4, size: 30, seed };
      return closest(pointsOf(maximinLatinHypercube(spec))) / closest(pointsOf(latinHypercube(spec)));
    });
    expect(Math.min(...ratios)).toBeGreaterThan(1.2);
  });

  it("is the Latin hypercube of the seed without trials, and the same design for the same seed", () => {
    const spec = { dimensions: 3, size: 12, seed: 5 };
    expect(pointsOf(maximinLatinHypercube({ ...spec, trials: 0 }))).toEqual(pointsOf(latinHypercube(spec)));
    const one = maximinLatinHypercube(spec);
    expect(one.point(7)).toEqual(maximinLatinHypercube(spec).point(7));
    expect(one.point(7)).not.toEqual(maximinLatinHypercube({ ...spec, seed: 6 }).point(7));
  });
});

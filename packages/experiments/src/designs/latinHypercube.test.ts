import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExperimentsError } from "../errors.ts";
import { latinHypercube } from "./latinHypercube.ts";

const sizes = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 2000 }));

describe("latinHypercube", () => {
  it("has one point in every stratum of every dimension, for any size", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 6 }), fc.nat(), (size, dimensions, seed) => {
        const design = latinHypercube({ dimensions, size, seed });
        const points = Array.from({ length: size }, (_, index) => [...design.point(index)]);
        expect(points.flat().every((value) => value >= 0 && value < 1)).toBe(true);
        for (let dimension = 0; dimension < dimensions; dimension += 1) {
          const strata = points.map((point) => Math.floor((point[dimension] as number) * size));
          expect(new Set(strata).size).toBe(size);
        }
      }),
    );
  });

  it("gives a point from its index alone, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999), { minLength: 1, maxLength: 10 }), fc.nat(), (indices, seed) => {
        const [one, other] = [1, 2].map(() => latinHypercube({ dimensions: 3, size: 1000, seed }));
        const forwards = indices.map((index) => one?.point(index));
        const backwards = indices.toReversed().map((index) => other?.point(index));
        expect(backwards.toReversed()).toEqual(forwards);
      }),
    );
  });

  it("gives other points to another seed and other strata to another dimension", () => {
    const design = (seed: number) => latinHypercube({ dimensions: 2, size: 100, seed });
    const strata = (seed: number, dimension: number) =>
      Array.from({ length: 100 }, (_, index) =>
        Math.floor((design(seed).point(index)[dimension] as number) * 100),
      );
    expect(design(1).point(5)).toEqual(design(1).point(5));
    expect(design(1).point(5)).not.toEqual(design(2).point(5));
    expect(strata(1, 0)).not.toEqual(strata(2, 0));
    expect(strata(1, 0)).not.toEqual(strata(1, 1));
  });

  it("takes the middle of the stratum where rounding would leave it", () => {
    const size = 2 ** 31 - 1;
    const [value = 0] = latinHypercube({ dimensions: 1, size, seed: 1 }).point(4_406_506);
    expect(value).toBe((1_577_964_994 + 0.5) / size);
  });

  it("keeps its points, whether strata are held or computed", () => {
    // As version 0.0.0 gave them, which computed every stratum.
    const held = latinHypercube({ dimensions: 3, size: 1000, seed: 7 });
    expect([...held.point(123)]).toEqual([0.9716261236047449, 0.7942846455480892, 0.9995712939194321]);
    const computed = latinHypercube({ dimensions: 3, size: 2 ** 22, seed: 7 });
    expect([...computed.point(123)]).toEqual([0.4313992562588703, 0.4382751666654463, 0.1763416698679732]);
  });

  it("writes into the array it is given", () => {
    const out = new Float64Array(2);
    const design = latinHypercube({ dimensions: 2, size: 4, seed: 1 });
    expect(design.point(3, out)).toBe(out);
    expect(out).toEqual(design.point(3));
  });

  it.each([-1, 4, 0.5, Number.NaN])("refuses %d as an index of four points", (index) => {
    const design = latinHypercube({ dimensions: 1, size: 4, seed: 1 });
    expect(() => design.point(index)).toThrow(ExperimentsError);
    expect(() => design.point(index)).toThrow(
      expect.objectContaining({ code: "unknown-index", path: ["index"] }),
    );
  });
});

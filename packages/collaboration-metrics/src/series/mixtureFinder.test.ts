import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixtureFinder } from "./mixtureFinder.ts";
import { simplexWeights } from "./simplexWeights.ts";

const squared = (columns: readonly (readonly number[])[], weights: ArrayLike<number>) =>
  (columns[0] as number[]).reduce((total, _, row) => {
    const mixed = columns.reduce(
      (sum, one, place) => sum + (one[row] as number) * (weights[place] as number),
      0,
    );
    return total + mixed * mixed;
  }, 0);

describe("mixtureFinder", () => {
  it("finds the nearest point of a segment, within it and at its end", () => {
    expect([...mixtureFinder(Float64Array.of(-1, 1, 3, 1), 2)()]).toEqual([
      expect.closeTo(0.75, 14),
      expect.closeTo(0.25, 14),
    ]);
    expect([...mixtureFinder(Float64Array.of(1, 1, 3, 1), 2)()]).toEqual([1, 0]);
  });

  it("finds a mixture as near as a projected gradient does, from any guess", () => {
    const column = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
    const columns = fc.array(column, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(columns, fc.uniqueArray(fc.nat(6), { maxLength: 4 }), (columns, guess) => {
        const find = mixtureFinder(Float64Array.from(columns.flat()), 3);
        const weights = [...find(guess.filter((place) => place < columns.length))];
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(squared(columns, weights)).toBeLessThanOrEqual(
          squared(columns, simplexWeights(columns, [0, 0, 0])) + 1e-9,
        );
        expect(squared(columns, find())).toBeCloseTo(squared(columns, weights), 9);
      }),
    );
  });

  it("takes equal columns for one", () => {
    const weights = mixtureFinder(Float64Array.of(1, 2, 1, 2, 1, 2), 2)();
    expect([...weights].sort()).toEqual([0, 0, 1]);
  });
});

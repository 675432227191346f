import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullFactorial } from "./fullFactorial.ts";

const all = (design: ReturnType<typeof fullFactorial>) =>
  Array.from({ length: design.size }, (_, index) => [...design.point(index)]);

describe("fullFactorial", () => {
  it("has all combinations, the first factor changing fastest, levels from end to end", () => {
    expect(all(fullFactorial({ levels: [2, 3] }))).toEqual([
      [0, 0],
      [1, 0],
      [0, 0.5],
      [1, 0.5],
      [0, 1],
      [1, 1],
    ]);
  });

  it("stands in the middles of equal parts if asked to, and a single level always", () => {
    expect(all(fullFactorial({ levels: [2, 1], levelsAt: "middles" }))).toEqual([
      [0.25, 0.5],
      [0.75, 0.5],
    ]);
    expect(all(fullFactorial({ levels: [1] }))).toEqual([[0.5]]);
  });

  it("has every combination once, whatever the levels", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 }), (levels) => {
        const points = all(fullFactorial({ levels, levelsAt: "middles" }));
        const combinations = points.map((point) => point.map((x, i) => Math.floor(x * (levels[i] ?? 1))));
        expect(new Set(combinations.map(String)).size).toBe(levels.reduce((product, n) => product * n, 1));
        expect(combinations.flat().every((level) => level >= 0)).toBe(true);
        expect(combinations.every((each) => each.every((level, i) => level < (levels[i] ?? 0)))).toBe(true);
      }),
    );
  });
});

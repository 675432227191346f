import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplexWeights } from "./simplexWeights.ts";
import { syntheticControl } from "./syntheticControl.ts";

const times = Array.from({ length: 24 }, (_, time) => time);
const donors = [
  times.map((time) => 10 + time),
  times.map((time) => 40 - 0.5 * time + (time % 4)),
  times.map((time) => 20 + 3 * (time % 5)),
  times.map((time) => 5 + (time * time) / 10),
];
const mixture = (weights: readonly number[]) =>
  times.map((time) =>
    weights.reduce((total, weight, donor) => total + weight * (donors[donor]?.[time] as number), 0),
  );

describe("syntheticControl", () => {
  it("finds the weights that made a panel, and the effect put in", () => {
    const treated = mixture([0.2, 0, 0.5, 0.3]).map((value, time) => value + (time >= 16 ? -4 : 0));
    const found = syntheticControl({ treated, donors, at: 16 });
    for (const [place, weight] of [0.2, 0, 0.5, 0.3].entries())
      expect(found.weights[place]).toBeCloseTo(weight, 9);
    expect(found.effect).toBeCloseTo(-4, 8);
    expect(found.fitBefore).toBeLessThan(1e-8);
  });

  it("finds the same weights however high the level that all series share", () => {
    const own = mixture([0.2, 0, 0.5, 0.3]).map((value, time) => value + ((time * 5) % 7));
    const weightsAt = (level: number) =>
      simplexWeights(
        donors.map((donor) => donor.map((value) => value + level)),
        own.map((value) => value + level),
      );
    for (const level of [1e4, 1e6])
      for (const [place, weight] of weightsAt(0).entries())
        expect(weightsAt(level)[place]).toBeCloseTo(weight, 7);
  });

  it("ranks the treated unit among placebo runs", () => {
    const noise = (time: number) => ((time * 7919) % 13) / 26;
    const treated = mixture([0.5, 0.5, 0, 0]).map(
      (value, time) => value + noise(time) + (time >= 16 ? 30 : 0),
    );
    const { p, ratio, placeboRatios } = syntheticControl({ treated, donors, at: 16 });
    expect(placeboRatios).toHaveLength(4);
    expect(ratio as number).toBeGreaterThan(Math.max(...(placeboRatios as number[])));
    expect(p).toBe(1 / 5);
  });

  it("has no rank for a perfect fit or a single donor", () => {
    const single = syntheticControl({ treated: [1, 2, 3], donors: [[1, 2, 5]], at: 2 });
    expect(single).toMatchObject({ weights: [1], ratio: null, p: null });
  });

  it("weighs as no other point of the simplex does better, on a grid", () => {
    const column = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(column, column, column, column, (a, b, c, target) => {
        const error = (weights: readonly number[]) =>
          target.reduce((total, value, row) => {
            const mixed = [a, b, c].reduce(
              (sum, one, place) => sum + (one[row] as number) * (weights[place] as number),
              0,
            );
            return total + (value - mixed) ** 2;
          }, 0);
        const found = simplexWeights([a, b, c], target);
        expect(found.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
        for (let i = 0; i <= 10; i += 1) {
          for (let j = 0; j <= 10 - i; j += 1) {
            expect(error(found)).toBeLessThanOrEqual(error([i / 10, j / 10, (10 - i - j) / 10]) + 1e-6);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["no donors", { treated: [1, 2], donors: [], at: 1 }, "invalid-option"],
    ["donors of another length", { treated: [1, 2], donors: [[1]], at: 1 }, "unequal-lengths"],
    ["no entry before the event", { treated: [1, 2], donors: [[1, 2]], at: 0 }, "invalid-option"],
    ["what is no number", { treated: [1, Number.NaN], donors: [[1, 2]], at: 1 }, "invalid-series"],
  ])("refuses %s", (_, input, code) => {
    expect(() => syntheticControl(input)).toThrow(expect.objectContaining({ code }));
  });
});

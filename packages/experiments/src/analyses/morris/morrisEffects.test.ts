import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DesignSpec } from "../../designs/DesignSpec.ts";
import { designOf } from "../../designs/designOf.ts";
import { morrisEffects } from "./morrisEffects.ts";

const spec = { kind: "morris", dimensions: 3, trajectories: 12, levels: 5, seed: 1 } as const;

function effectsOf(design: DesignSpec, model: (point: Float64Array) => number, resamples = 200) {
  const made = designOf(design);
  const outputs = Array.from({ length: made.size }, (_, run) => model(made.point(run)));
  return morrisEffects(made, outputs, { seed: 1, resamples });
}

const linear = (weights: readonly number[]) => (point: Float64Array) =>
  weights.reduce((sum, weight, factor) => sum + weight * (point[factor] as number), 0);

describe("morrisEffects", () => {
  it("is what the definition gives along two trajectories by hand", () => {
    const points = [
      [0, 0],
      [0.5, 0],
      [0.5, 1],
      [1, 1],
      [1, 0],
      [0.5, 0],
    ];
    // Effects of the first factor: 2 / 0.5 = 4 and (3 − 4) / −0.5 = 2; of the second: 1 and (4 − 7) / −1 = 3.
    const outputs = [0, 2, 3, 7, 4, 3];
    const [one, other] = morrisEffects(designOf({ kind: "points", points }), outputs, {
      seed: 1,
      resamples: 0,
    });
    expect([one?.mean.value, one?.meanSize.value]).toEqual([3, 3]);
    expect(one?.sd.value).toBeCloseTo(Math.SQRT2, 14);
    expect([other?.mean.value, other?.meanSize.value]).toEqual([2, 2]);
    expect(other?.sd.value).toBeCloseTo(Math.SQRT2, 14);
  });

  it("finds the weights of a linear model and no spread at all", () => {
    // Levels are quarters, so the arithmetic is exact.
    for (const [factor, weight] of [2, -3, 0].entries()) {
      const effect = effectsOf(spec, linear([2, -3, 0]))[factor];
      expect(effect).toEqual({
        mean: { value: weight, interval: { low: weight, high: weight } },
        meanSize: { value: Math.abs(weight), interval: { low: Math.abs(weight), high: Math.abs(weight) } },
        sd: { value: 0, interval: { low: 0, high: 0 } },
      });
    }
  });

  it("finds the weights of any linear model on any grid", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 2, max: 12 }),
        fc.nat(),
        (weights, levels, seed) => {
          const design = { ...spec, dimensions: weights.length, levels, seed, levelsAt: "middles" } as const;
          effectsOf(design, linear(weights), 0).forEach(({ mean, meanSize, sd }, factor) => {
            expect(mean.value).toBeCloseTo(weights[factor] as number, 9);
            expect(meanSize.value).toBeCloseTo(Math.abs(weights[factor] as number), 9);
            expect(sd.value).toBeCloseTo(0, 9);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("shows a parameter whose effects cancel by their sizes and spread", () => {
    // |x − ½| falls, stays or rises.
    const bent = (point: Float64Array) => Math.abs((point[0] as number) - 0.5) + (point[1] as number);
    const [one, other] = effectsOf({ ...spec, dimensions: 2, trajectories: 400, levels: 4, step: 1 }, bent);
    expect(Math.abs(one?.mean.value ?? 1)).toBeLessThan(0.15);
    // Steps of one level: −1, 0, +1 with equal chance.
    expect(Math.abs((one?.meanSize.value ?? 0) - 2 / 3)).toBeLessThan(0.1);
    expect(Math.abs((one?.sd.value ?? 0) - Math.sqrt(2 / 3))).toBeLessThan(0.1);
    expect(one?.meanSize.interval?.low).toBeLessThan(2 / 3);
    expect(one?.meanSize.interval?.high).toBeGreaterThan(2 / 3);
    expect(other?.sd.value).toBeCloseTo(0, 12);
  });

  it("has no spread and no intervals from one trajectory", () => {
    const [one] = effectsOf({ ...spec, trajectories: 1 }, linear([1, 2, 3]));
    expect(one).toEqual({
      mean: { value: 1, interval: null },
      meanSize: { value: 1, interval: null },
      sd: { value: null, interval: null },
    });
  });

  it.each([
    {
      name: "a factor that moves twice",
      points: [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
      path: [2],
    },
    {
      name: "two factors that move together",
      points: [
        [0, 0],
        [1, 1],
        [0, 1],
      ],
      path: [1],
    },
    { name: "no move", points: [[0], [0]], path: [1] },
    {
      name: "points that are no whole trajectories",
      points: [
        [0, 0],
        [1, 0],
      ],
      path: [],
    },
    { name: "no dimensions", points: [[]], path: [] },
  ])("refuses $name", ({ points, path }) => {
    const design = designOf({ kind: "points", points });
    expect(() =>
      morrisEffects(
        design,
        points.map(() => 1),
        { seed: 1 },
      ),
    ).toThrow(expect.objectContaining({ code: "invalid-design", path }));
  });

  it("refuses outputs that are not one a run", () => {
    expect(() => morrisEffects(designOf(spec), [1, 2], { seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-counts", path: ["outputs"] }),
    );
  });
});

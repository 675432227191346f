import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { morrisTrajectories } from "./morrisTrajectories.ts";

describe("morrisTrajectories", () => {
  it("moves every factor once by the step, on the grid", () => {
    const setting = fc
      .record({ dimensions: fc.integer({ min: 1, max: 8 }), levels: fc.integer({ min: 2, max: 9 }) })
      .chain(({ dimensions, levels }) =>
        fc.record({
          dimensions: fc.constant(dimensions),
          levels: fc.constant(levels),
          step: fc.integer({ min: 1, max: levels - 1 }),
          seed: fc.nat(),
        }),
      );
    fc.assert(
      fc.property(setting, (spec) => {
        const design = morrisTrajectories({ ...spec, trajectories: 3 });
        expect(design.size).toBe(3 * (spec.dimensions + 1));
        const levelsOf = (index: number) => [...design.point(index)].map((x) => x * (spec.levels - 1));
        for (let trajectory = 0; trajectory < 3; trajectory += 1) {
          const first = trajectory * (spec.dimensions + 1);
          const moved = Array.from({ length: spec.dimensions }, (_, turn) => {
            const [before, after] = [levelsOf(first + turn), levelsOf(first + turn + 1)];
            const gaps = after.map((level, factor) => Math.abs(level - (before[factor] ?? 0)));
            const factor = gaps.findIndex((gap) => gap > 0);
            expect(gaps[factor]).toBeCloseTo(spec.step, 9);
            expect(gaps.filter((gap) => gap > 0)).toHaveLength(1);
            for (const level of after) {
              expect(level).toBeCloseTo(Math.round(level), 9);
              expect(Math.round(level) >= 0 && Math.round(level) < spec.levels).toBe(true);
            }
            return factor;
          });
          expect(new Set(moved).size).toBe(spec.dimensions);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("visits all levels equally often, goes up and down, and begins with every factor", () => {
    const design = morrisTrajectories({ dimensions: 3, trajectories: 4000, levels: 4, seed: 1 });
    const [levels, firsts, ups] = [
      [0, 0, 0, 0],
      [0, 0, 0],
      [0, 0],
    ];
    for (let trajectory = 0; trajectory < 4000; trajectory += 1) {
      const [start, next] = [design.point(4 * trajectory), design.point(4 * trajectory + 1)];
      const level = Math.round((start[0] as number) * 3);
      levels[level] = (levels[level] ?? 0) + 1;
      const factor = start.findIndex((x, each) => x !== next[each]);
      firsts[factor] = (firsts[factor] ?? 0) + 1;
      const up = (next[factor] ?? 0) > (start[factor] ?? 0) ? 1 : 0;
      ups[up] = (ups[up] ?? 0) + 1;
    }
    // Five standard deviations of a binomial count.
    for (const count of levels) expect(Math.abs(count - 1000)).toBeLessThan(137);
    for (const count of firsts) expect(Math.abs(count - 4000 / 3)).toBeLessThan(150);
    expect(Math.abs((ups[0] ?? 0) - 2000)).toBeLessThan(159);
  });

  it("stands inside the cube with levels at the middles", () => {
    const design = morrisTrajectories({
      dimensions: 2,
      trajectories: 5,
      levels: 2,
      seed: 1,
      levelsAt: "middles",
    });
    const values = Array.from({ length: design.size }, (_, index) => [...design.point(index)]).flat();
    expect(new Set(values)).toEqual(new Set([0.25, 0.75]));
  });
});

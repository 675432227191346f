import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/ecdfBand.json" with { type: "json" };
import { ecdfBand } from "./ecdfBand.ts";

describe("ecdfBand", () => {
  it("is what counting gives for two values in two cells", () => {
    // None, one or both in the first cell: 1/4, 1/2, 1/4. Only all three together are 60 %, or one alone half.
    expect(ecdfBand({ values: 2, cells: 2, level: 0.6 })).toMatchObject({ inside: 1 });
    const half = ecdfBand({ values: 2, cells: 2, level: 0.5 });
    expect([[...half.low], [...half.high]]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(half.inside).toBeCloseTo(0.5, 12);
  });

  it.each(reference.bands)("agrees with R for $replications values in $cells cells at $level", (band) => {
    const { low, high, inside } = ecdfBand({
      values: band.replications,
      cells: band.cells,
      level: band.level,
    });
    expect([0, ...low]).toEqual(band.low);
    expect([...high]).toEqual(band.high.slice(1));
    expect(inside).toBeCloseTo(band.inside, 9);
  });

  it("is as wide to either side of the diagonal, and wider for a higher level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 2, max: 12 }), (values, cells) => {
        const [band, wider] = [0.8, 0.95].map((level) => ecdfBand({ values, cells, level }));
        if (!band || !wider) return;
        expect(band.inside).toBeGreaterThanOrEqual(0.8);
        for (let cell = 0; cell < cells - 1; cell += 1) {
          expect(band.high[cell]).toBe(values - (band.low[cells - 2 - cell] as number));
          expect(wider.low[cell]).toBeLessThanOrEqual(band.low[cell] as number);
        }
        expect([band.low[cells - 1], band.high[cells - 1]]).toEqual([values, values]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    { values: 0, cells: 5, level: 0.9, code: "invalid-counts" },
    { values: 5, cells: 1, level: 0.9, code: "invalid-counts" },
    { values: 5, cells: 5, level: 1, code: "invalid-share" },
  ])("refuses $values values, $cells cells, level $level", ({ code, ...options }) => {
    expect(() => ecdfBand(options)).toThrow(expect.objectContaining({ code }));
  });
});

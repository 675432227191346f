import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetScales } from "./facetScales.ts";
import { fusionFromFacets, type MeasuredFacets } from "./fusionFromFacets.ts";
import { fusionMappings } from "./fusionMappings.ts";

const point: MeasuredFacets = {
  mixing: { value: 0 },
  overlap: { value: 0.2 },
  dependence: { value: 0.4 },
  hierarchy: { value: 1 },
  balance: { value: 0.4 },
};
// levels 0.5, 0.2, 0.7, 1, 0.6
const mappings = fusionMappings.map(({ id }) => id);

describe("fusionFromFacets", () => {
  it.each([
    { mapping: "mean", expected: 0.6 },
    { mapping: "dirichlet", expected: 0.6 },
    { mapping: "largest", expected: 1 },
    { mapping: "smallest", expected: 0.2 },
  ] as const)("combines levels by $mapping", ({ mapping, expected }) => {
    const drawn = fusionFromFacets(point, { mapping });
    expect(drawn?.central).toBeCloseTo(expected, 12);
    expect(drawn?.facets).toEqual(["mixing", "overlap", "dependence", "hierarchy", "balance"]);
  });

  it("ranks among reference networks, ties half, facets without reference left out", () => {
    const reference = [
      { mixing: -0.5, balance: 0.9 },
      { mixing: 0, balance: 0.2 },
      { mixing: 0.5, overlap: null },
      { mixing: -1 },
    ];
    const drawn = fusionFromFacets(point, { mapping: "rank-mean", reference });
    expect(drawn?.facets).toEqual(["mixing", "balance"]);
    expect(drawn?.central).toBeCloseTo((2.5 / 4 + 1 / 2) / 2, 12);
    expect(fusionFromFacets(point, { mapping: "rank-mean" })).toBeNull();
  });

  it("is null without a defined facet, and ignores those that are not defined", () => {
    for (const mapping of mappings) {
      expect(fusionFromFacets({}, { mapping })).toBeNull();
      expect(fusionFromFacets({ overlap: { value: null, interval: [0, 1] } }, { mapping })).toBeNull();
    }
    const one = fusionFromFacets(
      { hierarchy: { value: 0.3 }, overlap: { value: null } },
      { mapping: "mean" },
    );
    expect(one).toMatchObject({ facets: ["hierarchy"], central: 0.3, low: 0.3, high: 0.3 });
  });

  it("is certain without intervals unless weights are drawn, then has the flat Dirichlet's variance", () => {
    const fixed = fusionFromFacets(point, { mapping: "mean" });
    expect(fixed?.low).toBe(fixed?.high);
    const draws = 40_000;
    const drawn = fusionFromFacets(point, { mapping: "dirichlet", draws, seed: 3 })?.draws as Float64Array;
    const mean = drawn.reduce((sum, each) => sum + each, 0) / draws;
    const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws;
    // (mean of squares − square of the mean) / (k + 1), k = 5
    const expected = ((0.25 + 0.04 + 0.49 + 1 + 0.36) / 5 - 0.36) / 6;
    expect(Math.abs(mean - 0.6)).toBeLessThan(4 * Math.sqrt(expected / draws));
    expect(variance / expected).toBeCloseTo(1, 1);
  });

  it("spreads evenly over an interval", () => {
    const drawn = fusionFromFacets(
      { hierarchy: { value: 0.3, interval: [0.2, 0.6] } },
      { mapping: "mean", draws: 20_000 },
    );
    expect(drawn?.central).toBe(0.3);
    expect(drawn?.low).toBeCloseTo(0.22, 2);
    expect(drawn?.median).toBeCloseTo(0.4, 2);
    expect(drawn?.high).toBeCloseTo(0.58, 2);
  });

  it("stays in 0 to 1, in order, and is the same for the same seed", () => {
    const facet = (min: number, max: number) =>
      fc.tuple(fc.double({ min, max, noNaN: true }), fc.double({ min, max, noNaN: true })).map(([a, b]) => ({
        value: a,
        interval: [Math.min(a, b), Math.max(a, b)] as const,
      }));
    const facets = fc.record({ mixing: facet(-1, 1), balance: facet(0, 1), overlap: facet(0, 1) });
    fc.assert(
      fc.property(facets, fc.constantFrom(...mappings), fc.nat(), (measured, mapping, seed) => {
        const options = { mapping, seed, draws: 50, reference: [{ mixing: 0 }, { balance: 0.5 }] };
        const drawn = fusionFromFacets(measured, options);
        expect(drawn).toEqual(fusionFromFacets(measured, options));
        const { low = -1, median = -1, high = -1, central = -1, draws = [] } = drawn ?? {};
        expect([...draws, central].every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(low <= median && median <= high).toBe(true);
      }),
    );
  });

  it("grows with every facet but balance, which lowers it", () => {
    const central = (facets: MeasuredFacets) =>
      fusionFromFacets(facets, { mapping: "mean" })?.central as number;
    for (const { id, direction } of facetScales) {
      const more = central({ ...point, [id]: { value: (point[id]?.value ?? 0) * 0.5 + 0.5 } });
      expect(Math.sign(more - central(point))).toBe(id === "hierarchy" ? 0 : direction);
    }
  });

  it.each<{ facets: MeasuredFacets; path: PropertyKey[] }>([
    { facets: { overlap: { value: 1.2 } }, path: ["overlap", "value"] },
    { facets: { mixing: { value: 0, interval: [-2, 0] } }, path: ["mixing", "interval"] },
    { facets: { balance: { value: 0.5, interval: [0.6, 0.4] } }, path: ["balance", "interval"] },
    { facets: { hierarchy: { value: Number.NaN } }, path: ["hierarchy", "value"] },
  ])("refuses $path", ({ facets, path }) => {
    expect(() => fusionFromFacets(facets, { mapping: "mean" })).toThrow(
      expect.objectContaining({ code: "invalid-option", path }),
    );
  });

  it("refuses a facet and a mapping that are not there", () => {
    expect(() => fusionFromFacets({ mixings: { value: 0.2 } } as object, { mapping: "mean" })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["mixings"] }),
    );
    expect(() => fusionFromFacets(point, { mapping: "means" as never })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["mapping"] }),
    );
  });

  it("refuses less than one draw", () => {
    expect(() => fusionFromFacets(point, { mapping: "mean", draws: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["draws"] }),
    );
  });
});

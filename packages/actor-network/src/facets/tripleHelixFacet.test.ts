import { describe, expect, it } from "vitest";
import { tripleHelixFacet } from "./tripleHelixFacet.ts";

describe("tripleHelixFacet", () => {
  it("finds synergy below chance, with an interval around it", () => {
    const { transmission, interval, warning } = tripleHelixFacet(
      [
        [
          [20, 0],
          [0, 20],
        ],
        [
          [0, 20],
          [20, 0],
        ],
      ],
      {
        draws: 199,
        seed: 1,
      },
    );
    expect(transmission.observed).toBeCloseTo(-1, 12);
    expect(transmission.chance?.p.less).toBe(0.005);
    expect(interval?.low).toBeLessThanOrEqual(-0.95);
    expect(interval?.high).toBeLessThan(-0.8);
    expect(warning).toContain("redundancy");
  });

  it("finds nothing in independent attributes, and the mean of chance near the bias that Miller and Madow subtract", () => {
    const { transmission, helix } = tripleHelixFacet(
      [
        [
          [9, 11],
          [10, 10],
        ],
        [
          [11, 9],
          [10, 10],
        ],
      ],
      { draws: 999, seed: 1 },
    );
    expect(transmission.chance?.p.twoSided).toBeGreaterThan(0.2);
    const bias = (helix?.transmission ?? 0) - (helix?.corrected ?? 0);
    expect(Math.abs((transmission.chance?.mean ?? 9) - bias)).toBeLessThan(0.005);
  });

  it("gives the same for the same seed", () => {
    const outcomes = [1, 2].map(() => tripleHelixFacet([[[3, 1]], [[2, 2]]], { draws: 20, seed: 9 }));
    expect(outcomes[0]).toEqual(outcomes[1]);
  });

  it("says why a value is not there", () => {
    const { helix, transmission, interval, warning } = tripleHelixFacet([[[0]]], { draws: 9, seed: 1 });
    expect([helix, interval, warning, transmission.reason]).toEqual([
      null,
      null,
      null,
      "There is no observation.",
    ]);
  });

  it.each([0.5, 1e8])("refuses %d observations in a cell", (count) => {
    expect(() => tripleHelixFacet([[[count]]], { draws: 9, seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["table"] }),
    );
  });
});

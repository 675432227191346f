import { normal, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/intervals.json" with { type: "json" };
import { replicationSpread } from "./replicationSpread.ts";

describe("replicationSpread", () => {
  it("is what the definition gives for three points by hand", () => {
    // Means 2, 5, 8 with variance 9; within (2 + 2 + 2) / 3 = 2.
    const found = replicationSpread([1, 3, 4, 6, 7, 9], 2, { seed: 1, resamples: 0 });
    const values = [found.mean, found.between, found.within, found.share, found.chanceShare].map(
      ({ value }) => value,
    );
    [5, 8, 2, 0.8, 1 / 9].forEach((expected, place) => {
      expect(values[place]).toBeCloseTo(expected, 12);
    });
    expect(found.pointError).toBeCloseTo(1, 12);
    expect(found.points).toBe(3);
  });

  it("agrees with R's analysis of variance", () => {
    const { values, meanSquares } = reference.replications;
    const [between = 0, within = 0] = meanSquares;
    const found = replicationSpread(values, 5, { seed: 1 });
    expect(found.within.value).toBeCloseTo(within, 12);
    expect(found.between.value).toBeCloseTo((between - within) / 5, 12);
    expect(found.chanceShare.value).toBeCloseTo(within / between, 12);
    // Drawn with 4 between and 1 within.
    expect(found.between.interval?.low).toBeLessThan(4);
    expect(found.between.interval?.high).toBeGreaterThan(3);
  });

  it("finds no spread between points where there is none, now and then below 0", () => {
    const betweens = Array.from({ length: 60 }, (_, root) => {
      const random = stream({ root, purpose: "chance" });
      const values = Array.from({ length: 80 }, () => normal(random));
      return replicationSpread(values, 4, { seed: 1, resamples: 0 }).between.value ?? 0;
    });
    expect(Math.abs(betweens.reduce((sum, value) => sum + value, 0) / 60)).toBeLessThan(0.05);
    expect(betweens.filter((value) => value < 0).length).toBeGreaterThan(10);
  });

  it("is null where not defined", () => {
    const one = replicationSpread([1, 2, 3], 1, { seed: 1 });
    expect(one.mean.value).toBe(2);
    expect([one.between.value, one.within.value, one.share.value, one.pointError]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(replicationSpread([1, 2, 3], 3, { seed: 1 }).between.value).toBeNull();
    const equal = replicationSpread([4, 4, 4, 4], 2, { seed: 1 });
    expect([equal.within.value, equal.between.value, equal.share.value]).toEqual([0, 0, null]);
  });

  it("adds up, and does not mind where zero is", () => {
    const value = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 20 }),
        value,
        (pairs, shift) => {
          const [one, other] = [pairs.flat(), pairs.flat().map((each) => each + shift)].map((values) =>
            replicationSpread(values, 2, { seed: 1, resamples: 0 }),
          );
          expect(other?.within).toEqual(one?.within);
          expect(other?.between).toEqual(one?.between);
          expect(one?.share.value ?? 0).toBeLessThanOrEqual(1);
          expect(one?.chanceShare.value ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("refuses outputs that are no whole points", () => {
    expect(() => replicationSpread([1, 2, 3], 2, { seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-counts", path: ["outputs"] }),
    );
  });
});

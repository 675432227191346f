import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/intervals.json" with { type: "json" };
import { groupSummaries } from "./groupSummaries.ts";
import { summary } from "./summary.ts";
import { wilson } from "./wilson.ts";

describe("groupSummaries", () => {
  it("describes two groups by hand, in the order in which they come", () => {
    const [b, a] = groupSummaries([2, 0, 4, -1], ["b", "a", "b", "a"], { quantiles: [0.5] });
    expect([b?.group, b?.count, b?.mean.value, b?.share.value]).toEqual(["b", 2, 3, 1]);
    expect(b?.quantiles).toEqual([{ p: 0.5, value: 3, interval: null }]);
    expect([a?.group, a?.count, a?.mean.value, a?.share.value]).toEqual(["a", 2, -0.5, 0]);
    // sd √2, t with one degree of freedom 12.7062: 3 ± 12.7062.
    expect(b?.mean.interval?.high).toBeCloseTo(15.7062047364, 9);
  });

  it("agrees with R's t test", () => {
    const { values, mean, at95, at80 } = reference.means;
    for (const [level, ends] of [
      [0.95, at95],
      [0.8, at80],
    ] as const) {
      const [only] = groupSummaries(
        values,
        values.map(() => 1),
        { level },
      );
      expect(only?.mean.value).toBeCloseTo(mean, 12);
      expect(only?.mean.interval?.low).toBeCloseTo(ends[0] as number, 10);
      expect(only?.mean.interval?.high).toBeCloseTo(ends[1] as number, 10);
    }
  });

  it("has no interval for a single value, but for the share", () => {
    expect(groupSummaries([7], ["__proto__"], { quantiles: [0.5] })).toEqual([
      {
        group: "__proto__",
        count: 1,
        mean: { value: 7, interval: null },
        sd: null,
        quantiles: [{ p: 0.5, value: 7, interval: null }],
        share: { value: 1, interval: wilson(1, 1) },
      },
    ]);
    expect(groupSummaries([], [])).toEqual([]);
  });

  it("says of each group what a summary of its values says", () => {
    const row = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.constantFrom("x", "y", "z"));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const found = groupSummaries(
          rows.map(([value]) => value),
          rows.map(([, group]) => group),
        );
        expect(found.map(({ group }) => group)).toEqual([...new Set(rows.map(([, group]) => group))]);
        for (const { group, count, mean, sd, quantiles } of found) {
          const own = summary(rows.filter(([, other]) => other === group).map(([value]) => value));
          expect([count, mean.value, sd]).toEqual([own.count, own.mean, own.sd]);
          expect(quantiles.map(({ value }) => value)).toEqual([own.p05, own.median, own.p95]);
          for (const { value, interval } of quantiles) {
            if (interval) expect(interval.low <= Number(value) && Number(value) <= interval.high).toBe(true);
          }
        }
      }),
    );
  });

  it("refuses groups that are not one a value, and values that are no numbers", () => {
    expect(() => groupSummaries([1, 2], ["a"])).toThrow(expect.objectContaining({ code: "invalid-counts" }));
    expect(() => groupSummaries([Number.NaN], ["a"])).toThrow(
      expect.objectContaining({ code: "invalid-value" }),
    );
  });
});

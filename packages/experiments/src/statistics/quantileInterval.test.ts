import { stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/intervals.json" with { type: "json" };
import { quantileInterval } from "./quantileInterval.ts";

const ranksOf = (n: number) => Array.from({ length: n }, (_, place) => place + 1);

describe("quantileInterval", () => {
  it("takes the ends of six values for a median, and has none for five", () => {
    // Both ends miss the median with chance 2 / 64 together, 2 / 32 with five values.
    expect(quantileInterval([1, 2, 3, 4, 5, 6], 0.5)).toEqual({ low: 1, high: 6 });
    expect(quantileInterval([1, 2, 3, 4, 5], 0.5)).toBeNull();
    expect([quantileInterval([], 0.5), quantileInterval([1], 1)]).toEqual([null, null]);
  });

  it.each(reference.quantiles.samples)(
    "takes the ranks of R's binomial for $n values at $p",
    ({ n, p, ranks }) => {
      const [low = 0, high = 0] = ranks;
      const expected = low < 1 || high > n ? null : { low, high };
      expect(quantileInterval(ranksOf(n), p)).toEqual(expected);
    },
  );

  it("covers the quantile of a lopsided distribution as often as it says", () => {
    const hits = Array.from({ length: 1000 }, (_, root) => {
      const random = stream({ root, purpose: "values" });
      const sorted = Array.from({ length: 50 }, () => uniform(random) ** 4).sort((a, b) => a - b);
      const interval = quantileInterval(sorted, 0.5);
      return interval && interval.low <= 0.5 ** 4 && interval.high >= 0.5 ** 4;
    }).filter(Boolean);
    // At least 95 %, less four standard deviations.
    expect(hits.length).toBeGreaterThan(922);
  });

  it("turns round with the values, and widens with the level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 99 }), (n, percent) => {
        const found = quantileInterval(ranksOf(n), percent / 100);
        const turned = quantileInterval(ranksOf(n), 1 - percent / 100);
        expect(turned && { low: n + 1 - turned.high, high: n + 1 - turned.low }).toEqual(found);
        const wider = quantileInterval(ranksOf(n), percent / 100, 0.99);
        if (wider) expect(found && found.low >= wider.low && found.high <= wider.high).toBe(true);
      }),
    );
  });

  it("refuses a quantile beyond 1", () => {
    expect(() => quantileInterval([1], 2)).toThrow(expect.objectContaining({ code: "invalid-share" }));
  });
});

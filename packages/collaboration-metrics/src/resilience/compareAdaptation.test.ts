import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAdaptation } from "./compareAdaptation.ts";

const of = (loss1: number, shock1: number, loss2: number, shock2: number) => ({
  first: { loss: loss1, shock: shock1 },
  second: { loss: loss2, shock: shock2 },
});

describe("compareAdaptation", () => {
  it("ranks who bettered themselves most, and says how firmly", () => {
    // Left of the loss for a shock: 0.6, 1.2, 0.
    const found = compareAdaptation([of(10, 2, 3, 1), of(1, 1, 1.5, 1.25), of(4, 1, 0, 3)]);
    expect(found.map(({ rank }) => rank)).toEqual([2, 3, 1]);
    expect(found.map(({ margin }) => margin)).toEqual([expect.closeTo(2, 12), null, null]);
    expect(found.map(({ lossPerShock }) => lossPerShock)).toEqual([
      [5, 3],
      [1, 1.2],
      [4, 0],
    ]);
  });

  it("lets equal communities share their places, and leaves out who had nothing to better", () => {
    const found = compareAdaptation([of(2, 1, 1, 1), of(0, 1, 5, 1), of(4, 2, 1, 1), of(1, 1, 2, 1)]);
    expect(found.map(({ rank }) => rank)).toEqual([1.5, null, 1.5, 3]);
    expect(found[1]).toEqual({ capacity: null, lossPerShock: [0, 5], rank: null, margin: null });
    expect(found[0]?.margin).toBe(4);
    expect(compareAdaptation([])).toEqual([]);
  });

  it("needs no unit that communities share, and has margins at which the next one draws level", () => {
    const amount = fc.integer({ min: 1, max: 50 });
    const community = fc.tuple(amount, amount, amount, amount);
    fc.assert(
      fc.property(fc.array(community, { minLength: 2, maxLength: 6 }), (rows) => {
        const found = compareAdaptation(rows.map(([a, b, c, d]) => of(a, b, c, d)));
        const scaled = compareAdaptation(
          rows.map(([a, b, c, d], k) => of(a * 2 ** k, b * 4, c * 2 ** k, d * 4)),
        );
        expect(scaled.map(({ rank, margin }) => [rank, margin])).toEqual(
          found.map(({ rank, margin }) => [rank, margin]),
        );
        for (const [place, { margin, capacity }] of found.entries()) {
          if (margin === null) continue;
          expect(margin).toBeGreaterThan(1);
          const [a, b, c, d] = rows[place] as [number, number, number, number];
          const off = compareAdaptation([of(a, b, c, d / margin)])[0]?.capacity as number;
          expect(found.some((other) => Math.abs((other.capacity as number) - off) < 1e-9)).toBe(true);
          expect(off).toBeLessThan(capacity as number);
        }
      }),
    );
  });

  it("names the community whose shock is 0", () => {
    const refused = expect.objectContaining({ code: "invalid-rate", path: [1, 0, "shock"] });
    expect(() => compareAdaptation([of(1, 1, 1, 1), of(1, 0, 1, 1)])).toThrow(refused);
  });
});

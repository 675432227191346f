import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBounds } from "./countBounds.ts";

describe("countBounds", () => {
  it("adds bounds and compares their ends", () => {
    const found = countBounds(
      [
        { low: 4, high: 5 },
        { low: 6, high: 7 },
      ],
      [{ low: 30, high: 40 }],
    );
    expect(found.before).toEqual({ low: 10, high: 12 });
    expect(found.ratio).toEqual({ low: 2.5, high: 4 });
    expect(found.direction).toBe("rise");
  });

  it("says nothing where the bounds do not decide", () => {
    expect(countBounds([{ low: 40, high: null }], [{ low: 50, high: 60 }])).toMatchObject({
      ratio: { low: null, high: 1.5 },
      direction: null,
    });
    expect(countBounds([{ low: 0, high: 0 }], [{ low: 1, high: 1 }]).ratio).toEqual({
      low: null,
      high: null,
    });
  });

  it("divides by exposure", () => {
    const exposure = { before: 10, after: 20 };
    const same = countBounds([{ low: 5, high: 5 }], [{ low: 10, high: 10 }], { exposure });
    expect(same).toMatchObject({ ratio: { low: 1, high: 1 }, direction: "same" });
  });

  it("holds for every pair of counts within the bounds", () => {
    const interval = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.nat(30))
      .map(([low, more]) => ({ low, high: low + more }));
    fc.assert(
      fc.property(interval, interval, fc.double({ min: 0, max: 1, noNaN: true }), (before, after, place) => {
        const within = ({ low, high }: { low: number; high: number }) => low + place * (high - low);
        const { ratio, direction } = countBounds([before], [after]);
        const actual = within(after) / within(before);
        expect(actual).toBeGreaterThanOrEqual((ratio.low as number) * (1 - 1e-12));
        expect(actual).toBeLessThanOrEqual((ratio.high as number) * (1 + 1e-12));
        if (direction === "rise") expect(actual).toBeGreaterThan(1);
        if (direction === "fall") expect(actual).toBeLessThan(1);
      }),
    );
  });

  it("refuses bounds out of order and no exposure", () => {
    const refused = (code: string) => expect.objectContaining({ code });
    expect(() => countBounds([{ low: 2, high: 1 }], [])).toThrow(refused("invalid-count"));
    const exposure = { before: 0, after: 1 };
    expect(() => countBounds([], [], { exposure })).toThrow(refused("invalid-option"));
  });
});

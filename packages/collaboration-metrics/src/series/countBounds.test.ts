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

  it("is a rise from nothing, a fall to nothing, and the same where both are nothing", () => {
    const nothing = [{ low: 0, high: 0 }];
    expect(countBounds(nothing, [{ low: 1, high: null }]).direction).toBe("rise");
    expect(countBounds([{ low: 1, high: null }], nothing).direction).toBe("fall");
    expect(countBounds(nothing, nothing).direction).toBe("same");
  });

  it("is the same for counts in proportion to any exposure", () => {
    const count = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(count, count, (before, after) => {
        const known = (each: number) => [{ low: each, high: each }];
        const found = countBounds(known(before), known(after), { exposure: { before, after } });
        expect(found.direction).toBe("same");
      }),
    );
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

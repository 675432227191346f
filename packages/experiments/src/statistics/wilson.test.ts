import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/wilson.json" with { type: "json" };
import { ExperimentsError } from "../errors.ts";
import { wilson } from "./wilson.ts";

const counts = fc.integer({ min: 1, max: 10_000 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
const levels = fc.double({ min: 1e-6, max: 1 - 2 ** -53, noNaN: true });

describe("wilson", () => {
  it("is the root of the score equation: z standard errors from the share at either end", () => {
    const { low = 0, high = 0 } = wilson(3, 12) ?? {};
    const distance = (bound: number) => Math.abs(0.25 - bound) / Math.sqrt((bound * (1 - bound)) / 12);
    expect(distance(low)).toBeCloseTo(1.959963984540054, 12);
    expect(distance(high)).toBeCloseTo(1.959963984540054, 12);
  });

  it.each(reference.intervals)("agrees with SciPy on $holds of $of at level $level", (expected) => {
    const found = wilson(expected.holds, expected.of, expected.level);
    expect(found?.low).toBeCloseTo(expected.low, 12);
    expect(found?.high).toBeCloseTo(expected.high, 12);
  });

  it("lies in 0 to 1, around the share, and ends at 0 and 1 where all or none hold", () => {
    fc.assert(
      fc.property(counts, levels, ([holds, of], level) => {
        const { low = Number.NaN, high = Number.NaN } = wilson(holds, of, level) ?? {};
        expect(low >= 0 && low <= holds / of + 1e-12 && high >= holds / of - 1e-12 && high <= 1).toBe(true);
        if (holds === 0) expect(low).toBe(0);
        if (holds === of) expect(high).toBe(1);
      }),
    );
  });

  it("mirrors the interval of what does not hold", () => {
    fc.assert(
      fc.property(counts, levels, ([holds, of], level) => {
        const [one, other] = [wilson(holds, of, level), wilson(of - holds, of, level)];
        expect(one?.low).toBeCloseTo(1 - (other?.high ?? 0), 12);
      }),
    );
  });

  it("narrows with more cases and widens with the level", () => {
    const width = (...given: Parameters<typeof wilson>) => {
      const interval = wilson(...given);
      return interval ? interval.high - interval.low : Number.NaN;
    };
    expect(width(40, 100)).toBeLessThan(width(4, 10));
    expect(width(4, 10, 0.99)).toBeGreaterThan(width(4, 10, 0.95));
    expect(width(4, 10, 1 - 2 ** -53)).toBeGreaterThan(width(4, 10, 0.99));
  });

  it("is null without cases", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it.each([
    [-1, 2],
    [3, 2],
    [0.5, 2],
    [1, 2.5],
    [Number.NaN, 2],
    [1, Infinity],
  ])("refuses %d of %d", (holds, of) => {
    expect(() => wilson(holds, of)).toThrow(ExperimentsError);
    expect(() => wilson(holds, of)).toThrow(
      expect.objectContaining({ code: "invalid-counts", path: ["holds"] }),
    );
  });

  it.each([0, 1, 95, -0.5, Number.NaN])("refuses the level %d", (level) => {
    expect(() => wilson(1, 2, level)).toThrow(
      expect.objectContaining({ code: "invalid-share", path: ["level"] }),
    );
  });
});

import { log1p, stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discreteRampLag } from "./discreteRampLag.ts";
import { follow } from "./follow.ts";
import { hazardLag } from "./hazardLag.ts";
import { rampLead } from "./rampLead.ts";
import { relaxationFactor } from "./relaxationFactor.ts";
import { responseAt } from "./responseAt.ts";

const ramp = Float64Array.from({ length: 400 }, (_, t) => 0.02 * t);
const gapAtEnd = (levels: Float64Array) => (ramp.at(-1) as number) - (levels.at(-1) as number);

describe("follow", () => {
  it.each([
    { convention: "start", gap: 0.08, lag: 4 },
    { convention: "end", gap: 0.06, lag: 3 },
  ] as const)(
    "has the gap $gap behind the ramp of .02 at k = .25 with '$convention'",
    ({ convention, gap, lag }) => {
      expect(gapAtEnd(follow(ramp, { factor: 0.25, convention }))).toBeCloseTo(gap, 12);
      expect(discreteRampLag(0.25, 0.02, convention).gap).toBeCloseTo(gap, 12);
      expect(discreteRampLag(0.25, 0.02, convention).lag).toBe(lag);
    },
  );

  it("adds the gaps of stages", () => {
    for (const convention of ["start", "end"] as const) {
      const { gap } = discreteRampLag(0.25, 0.02, convention);
      expect(gapAtEnd(follow(ramp, { factor: 0.25, convention, stages: 3 }))).toBeCloseTo(3 * gap, 12);
    }
  });

  it("is the series itself a step late, or at once, when the whole gap is closed", () => {
    expect(follow([3, 5, 4], { factor: 1, convention: "start" })).toEqual(Float64Array.of(3, 3, 5));
    expect(follow([3, 5, 4], { factor: 1, convention: "end" })).toEqual(Float64Array.of(3, 5, 4));
  });

  it("is exact behind a step with the exact factor, whatever the step of time", () => {
    const series = new Float64Array(9).fill(1);
    for (const step of [0.1, 1, 10]) {
      const levels = follow(series, {
        factor: relaxationFactor(0.25, step),
        convention: "start",
        initial: 0,
      });
      levels.forEach((level, index) => {
        expect(level).toBeCloseTo(responseAt({ kind: "step", size: 1 }, [0.25], index * step), 13);
      });
    }
  });

  it("brackets the continuous follower of a ramp between its conventions", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2, noNaN: true }), (speed) => {
        const factor = relaxationFactor(speed, 1);
        const [start, end] = [discreteRampLag(factor, 1, "start"), discreteRampLag(factor, 1, "end")];
        expect(start.lag).toBeGreaterThan(1 / speed);
        expect(end.lag).toBeLessThan(1 / speed);
        expect(start.lag - end.lag).toBeCloseTo(1, 12);
      }),
    );
  });

  it("stays within the range of what it follows, scales with it and leaves it alone", () => {
    const value = fc.integer({ min: -1000, max: 1000 }).map((whole) => whole / 64);
    const values = fc.array(value, { minLength: 1 });
    const factor = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        values,
        factor,
        fc.constantFrom("start", "end"),
        fc.integer({ min: 1, max: 3 }),
        (series, factor, convention, stages) => {
          const before = series.slice();
          const levels = follow(series, { factor, convention, stages });
          expect(series).toEqual(before);
          expect(Math.max(...levels)).toBeLessThanOrEqual(Math.max(...series) + 1e-12);
          expect(Math.min(...levels)).toBeGreaterThanOrEqual(Math.min(...series) - 1e-12);
          expect(
            follow(
              series.map((value) => 4 * value),
              { factor, convention, stages },
            ),
          ).toEqual(levels.map((level) => 4 * level));
        },
      ),
    );
  });

  it.each([
    [[], {}, "invalid-series", ["series"]],
    [[1, Number.NaN], {}, "invalid-series", ["series", 1]],
    [[1], { factor: 0 }, "invalid-parameters", ["factor"]],
    [[1], { factor: 1.01 }, "invalid-parameters", ["factor"]],
    [[1], { stages: 0 }, "invalid-parameters", ["stages"]],
    [[1], { initial: Infinity }, "invalid-parameters", ["initial"]],
    [[1], { convention: "begin" as never }, "invalid-parameters", ["convention"]],
    [[1], { convention: undefined as never }, "invalid-parameters", ["convention"]],
  ])("refuses %j with %j", (series, change, code, path) => {
    expect(() => follow(series, { factor: 0.5, convention: "start", ...change })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});

describe("discreteRampLag", () => {
  it("refuses a convention that it does not know, for the two differ by a step", () => {
    expect(() => discreteRampLag(0.25, 0.02, "begin" as never)).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["convention"] }),
    );
  });
});

describe("rampLead", () => {
  it("is .16 and 8 between speeds .5 and .1 under a ramp of .02, and its negative the other way", () => {
    expect(rampLead([0.5], [0.1], 0.02).level).toBeCloseTo(0.16, 12);
    expect(rampLead([0.5], [0.1], 0.02).time).toBe(8);
    expect(rampLead([0.1], [0.5], 0.02).time).toBe(-8);
  });

  it("is exactly 0 for equal speeds", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (speed) => {
        expect(rampLead([speed], [speed], 0.02)).toEqual({ level: 0, time: 0 });
      }),
    );
  });

  it("is the difference of two followers in the long run", () => {
    const level = (speed: number) => responseAt({ kind: "ramp", slope: 0.02 }, [speed], 500);
    expect(level(0.5) - level(0.1)).toBeCloseTo(rampLead([0.5], [0.1], 0.02).level, 10);
  });
});

describe("hazardLag", () => {
  it("has mean lag and chance of reversal in closed form", () => {
    expect(hazardLag(0.5, 0.25).lag).toBe(2);
    expect(hazardLag(0.5, 0.25).otherFirst).toBeCloseTo(1 / 3, 15);
    expect(hazardLag(0.3, 0.3)).toEqual({ lag: 0, otherFirst: 0.5 });
  });

  it("is what 20,000 simulated pairs show, within 4 standard errors", () => {
    const [own, other] = [0.5, 0.2];
    const draws = stream({ root: 7, purpose: "hazard-lag" });
    const date = (hazard: number) => -log1p(-uniform(draws)) / hazard;
    const pairs = 20_000;
    let lag = 0;
    let reversed = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      const difference = -date(own) + date(other);
      lag += difference / pairs;
      if (difference < 0) reversed += 1;
    }
    const exact = hazardLag(own, other);
    const deviation = Math.sqrt(1 / (own * own) + 1 / (other * other));
    expect(Math.abs(lag - exact.lag)).toBeLessThan((4 * deviation) / Math.sqrt(pairs));
    const spread = Math.sqrt((exact.otherFirst * (1 - exact.otherFirst)) / pairs);
    expect(Math.abs(reversed / pairs - exact.otherFirst)).toBeLessThan(4 * spread);
  });

  it("refuses a hazard of 0", () => {
    expect(() => hazardLag(0.5, 0)).toThrow(expect.objectContaining({ path: ["otherHazard"] }));
  });
});

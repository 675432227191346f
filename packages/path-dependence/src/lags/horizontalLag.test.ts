import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { follow } from "./follow.ts";
import { type HorizontalLagOptions, horizontalLag } from "./horizontalLag.ts";
import { responseAt } from "./responseAt.ts";

const lagOf = (leading: number[], following: number[], options: HorizontalLagOptions) =>
  horizontalLag(leading, following, options).lag;

describe("horizontalLag", () => {
  it("is the time from the leading passage to the following one, between values by straight lines", () => {
    expect(horizontalLag([0, 1, 2, 3], [0, 0, 1, 2], { level: 1.5, step: 2 })).toEqual({
      lag: 2,
      reason: null,
      leadingAt: 3,
      followingAt: 5,
    });
  });

  it("is negative when the following series leads", () => {
    expect(lagOf([0, 0, 0, 2], [0, 2, 2, 2], { level: 1 })).toBe(-2);
  });

  it("reads passages from above when told so", () => {
    expect(lagOf([3, 1, 0], [3, 3, 1], { level: 2, direction: "down" })).toBe(1);
    expect(lagOf([3, 1, 0], [3, 3, 1], { level: 2.5, direction: "down" })).toBe(1);
  });

  it("takes the first or the last passage of a series that turns back", () => {
    const leading = [0, 2, 0, 2, 2, 2];
    const following = [0, 0, 0, 0, 2, 2];
    expect(lagOf(leading, following, { level: 1 })).toBe(3);
    expect(lagOf(leading, following, { level: 1, passage: "last" })).toBe(1);
    expect(lagOf([3, 0, 2], [3, 3, 3], { level: 1 })).toBeNull();
    expect(lagOf([3, 0, 2], [0, 0, 2], { level: 1, passage: "last" })).toBe(0);
  });

  it.each([
    { leading: [0, 0, 0], following: [0, 2, 2], passage: "first", reason: "leading-not-reached" },
    { leading: [0, 2, 2], following: [0, 0, 0], passage: "first", reason: "following-not-reached" },
    { leading: [2, 2, 2], following: [0, 2, 2], passage: "first", reason: "leading-passed-before" },
    { leading: [0, 2, 2], following: [2, 0, 2], passage: "first", reason: "following-passed-before" },
    { leading: [0, 2, 2], following: [2, 2, 2], passage: "last", reason: "following-passed-before" },
    { leading: [0, 0, 0], following: [0, 0, 2], passage: "last", reason: "leading-not-reached" },
  ] as const)("is null with the reason $reason ($passage)", ({ leading, following, passage, reason }) => {
    expect(horizontalLag(leading, following, { level: 1, passage })).toMatchObject({ lag: null, reason });
  });

  it("counts a series that begins on the level as passing at time 0, even one that never moves", () => {
    expect(lagOf([1, 2], [0, 2], { level: 1 })).toBe(0.5);
    expect(lagOf([1, 1], [1, 2], { level: 1, passage: "last" })).toBe(0);
    expect(lagOf([1, 2], [1, 2], { level: 1, direction: "down" })).toBe(0);
  });

  it("is the time lag 1/k behind a ramp, for the continuous follower and either convention in steps", () => {
    const ramp = Float64Array.from({ length: 400 }, (_, t) => 0.02 * t);
    const exact = ramp.map((_, t) => responseAt({ kind: "ramp", slope: 0.02 }, [0.25], t));
    expect(horizontalLag(ramp, exact, { level: 4 }).lag).toBeCloseTo(4, 9);
    for (const [convention, lag] of [
      ["start", 4],
      ["end", 3],
    ] as const) {
      const following = follow(ramp, { factor: 0.25, convention });
      expect(horizontalLag(ramp, following, { level: 4 }).lag).toBeCloseTo(lag, 9);
    }
  });

  it("changes sign when the series change places, and keeps its value when both are moved, scaled or turned over", () => {
    const value = fc.integer({ min: -4, max: 4 });
    const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom("first", "last"),
        fc.constantFrom("up", "down"),
        (pairs, passage, direction) => {
          const leading = pairs.map(([a]) => a);
          const following = pairs.map(([, b]) => b);
          const options = { level: 0.5, passage, direction } as const;
          const lag = lagOf(leading, following, options);
          expect(lagOf(following, leading, options)).toBe(lag === null ? null : 0 - lag);
          const scaled = (values: number[]) => values.map((value) => 8 * value + 2);
          expect(lagOf(scaled(leading), scaled(following), { ...options, level: 6 })).toBe(lag);
          const over = (values: number[]) => values.map((value) => 0 - value);
          expect(
            lagOf(over(leading), over(following), {
              passage,
              level: -0.5,
              direction: direction === "up" ? "down" : "up",
            }),
          ).toBe(lag);
        },
      ),
    );
  });

  it.each([
    [[], [], {}, "invalid-series", ["leading"]],
    [[1], [1, 2], {}, "invalid-series", ["following"]],
    [[1], [Number.NaN], {}, "invalid-series", ["following", 0]],
    [[1], [1], { level: Number.NaN }, "invalid-parameters", ["level"]],
    [[1], [1], { step: 0 }, "invalid-parameters", ["step"]],
    [[1], [1], { direction: "upwards" as never }, "invalid-parameters", ["direction"]],
    [[1], [1], { passage: "second" as never }, "invalid-parameters", ["passage"]],
  ])("refuses %j and %j with %j", (leading, following, change, code, path) => {
    expect(() => horizontalLag(leading, following, { level: 1, ...change })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});

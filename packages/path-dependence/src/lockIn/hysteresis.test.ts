import { logistic, tanh } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hysteresisHalfWidth } from "./hysteresisHalfWidth.ts";
import { hysteresisLoop } from "./hysteresisLoop.ts";
import { mapFlipSubsidy } from "./mapFlipSubsidy.ts";
import { switchingDeadband } from "./switchingDeadband.ts";

const references = [
  [1.2, 0.0563905853],
  [1.5, 0.2075464553],
  [2, 0.5328399754],
  [3, 1.303273908],
] as const;

const field = (coupling: number) => (m: number, h: number) => tanh(h + coupling * m);

describe("hysteresisHalfWidth", () => {
  it.each(references)("has the reference value at K = %d", (coupling, expected) => {
    expect(Math.abs((hysteresisHalfWidth(coupling) as number) - expected)).toBeLessThan(1e-9);
  });

  it("is null without a loop and opens as 2/3 (K − 1)^(3/2)", () => {
    expect(hysteresisHalfWidth(0.999)).toBeNull();
    expect(hysteresisHalfWidth(-1)).toBeNull();
    expect(hysteresisHalfWidth(1)).toBe(0);
    for (const excess of [1e-12, 1e-8, 1e-5])
      expect(
        (hysteresisHalfWidth(1 + excess) as number) / ((2 / 3) * excess * Math.sqrt(excess)),
      ).toBeCloseTo(1, 3);
  });

  it("is where m = tanh(h + K m) loses a root, and its two forms meet", () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 8, noNaN: true }), (coupling) => {
        const width = hysteresisHalfWidth(coupling) as number;
        const root = Math.sqrt(1 - 1 / coupling);
        expect(Math.abs(-root - tanh(width - coupling * root))).toBeLessThan(1e-12);
      }),
    );
    const [below, above] = [1 / (1 - 0.29999 ** 2), 1 / (1 - 0.30001 ** 2)];
    const slope =
      ((hysteresisHalfWidth(above) as number) - (hysteresisHalfWidth(below) as number)) / (above - below);
    expect(slope).toBeCloseTo(0.3, 4);
  });

  it("refuses what is no number", () => {
    expect(() => hysteresisHalfWidth(Number.NaN)).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["coupling"] }),
    );
  });
});

describe("hysteresisLoop", () => {
  it.each(references.slice(0, 3))("finds the closed form at K = %d", (coupling, expected) => {
    const { halfWidth, upJump, downJump } = hysteresisLoop(field(coupling), {
      from: -1,
      to: 1,
      start: -1,
      steps: 60,
      rounds: 20_000,
    });
    expect(Math.abs((halfWidth as number) - expected)).toBeLessThan(1e-7);
    expect(upJump).toBeCloseTo(-(downJump as number), 9);
  });

  it("finds .1383643035 in the unit of need for β = 1.5, J + F = 1, b = 1", () => {
    const need = (x: number, above: number) => logistic(2 * 1.5 * (above + 2 * x - 1));
    const { halfWidth, up, down } = hysteresisLoop(need, {
      from: -0.5,
      to: 0.5,
      start: 0,
      centre: 0.5,
      steps: 50,
      rounds: 20_000,
    });
    expect(Math.abs((halfWidth as number) - 0.1383643035)).toBeLessThan(1e-7);
    up.forEach((share, step) => {
      expect(share).toBeLessThanOrEqual((down[step] as number) + 1e-9);
    });
  });

  it("has no width without memory, and is null where the range is too small", () => {
    const narrow = { from: -0.1, to: 0.1, start: -1, steps: 21, rounds: 2000 };
    expect(hysteresisLoop(field(0.5), narrow).halfWidth).toBeCloseTo(0, 9);
    expect(hysteresisLoop(field(2), narrow)).toMatchObject({
      upJump: null,
      downJump: null,
      halfWidth: null,
    });
  });

  it("measures the deadband of a switching cost", () => {
    const keeps = (cost: number) => (state: number, advantage: number) =>
      advantage > cost ? 1 : advantage < -cost ? -1 : state;
    const { halfWidth } = hysteresisLoop(keeps(0.25), { from: -1, to: 1, start: -1, steps: 31 });
    expect(2 * (halfWidth as number)).toBeCloseTo(switchingDeadband(0.25).width, 9);
    expect(switchingDeadband(0)).toEqual({ from: 0, to: 0, width: 0 });
    expect(() => switchingDeadband(-1)).toThrow(expect.objectContaining({ code: "invalid-option" }));
  });

  it("refuses a range that does not ascend and a map that leaves the numbers", () => {
    expect(() => hysteresisLoop(field(2), { from: 1, to: 1, start: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["to"] }),
    );
    expect(() => hysteresisLoop(() => Number.NaN, { from: 0, to: 1, start: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-rule" }),
    );
  });
});

describe("mapFlipSubsidy", () => {
  const start = -0.8585596366;

  it("falls with the horizon to the hysteresis half-width", () => {
    const push = (horizon: number) => mapFlipSubsidy(field(1.5), { start, horizon }) as number;
    const width = hysteresisHalfWidth(1.5) as number;
    const gaps = [10, 100, 1000, 10_000].map((horizon) => push(horizon) - width);
    gaps.slice(1).forEach((gap, index) => {
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan((gaps[index] as number) / 20);
    });
    expect(gaps[3]).toBeLessThan(1e-6);
  });

  it("is the same from the other side, and in shares", () => {
    const push = mapFlipSubsidy(field(1.5), { start, horizon: 300 }) as number;
    expect(mapFlipSubsidy(field(1.5), { start: -start, horizon: 300 })).toBeCloseTo(push, 9);
    const shares = (x: number, h: number) => logistic(2 * (h + 1.5 * (2 * x - 1)));
    const inShares = mapFlipSubsidy(shares, { start: (1 + start) / 2, horizon: 300, centre: 0.5 });
    expect(inShares).toBeCloseTo(push, 9);
  });

  it("is 0 where nothing holds the state back, and null where the largest push is too small", () => {
    expect(mapFlipSubsidy((m) => m + 0.1, { start: -0.5, horizon: 10 })).toBe(0);
    expect(mapFlipSubsidy(field(1.5), { start, horizon: 50, most: 0.2 })).toBeNull();
    expect(mapFlipSubsidy(field(1.5), { start: 0, horizon: 50 })).toBe(0);
  });
});

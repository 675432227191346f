import { atan, exp, expm1, log, sin } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/lagReference.json" with { type: "json" };
import { erlangSpeeds } from "./erlangSpeeds.ts";
import { exponentialLag } from "./exponentialLag.ts";
import { LagInput } from "./LagInput.ts";
import { lagResponse } from "./lagResponse.ts";
import { rampLag } from "./rampLag.ts";
import { responseAt } from "./responseAt.ts";
import { sinusoidLag } from "./sinusoidLag.ts";
import { stepLag } from "./stepLag.ts";

const speed = fc.double({ min: 0.01, max: 3, noNaN: true });
const chain = fc.array(speed, { minLength: 1, maxLength: 4 });
const time = fc.double({ min: 0, max: 60, noNaN: true });

const inputOf = (kind: string, value: number): LagInput =>
  LagInput.parse(
    {
      step: { kind, size: value },
      ramp: { kind, slope: value },
      exponential: { kind, growth: value },
      sinusoid: { kind, period: value, amplitude: 1 },
    }[kind],
  );

describe("a first-order follower", () => {
  it.each([
    {
      k: 0.1,
      gap: 0.2,
      lag: 10,
      halfLife: 6.931472,
      ratio: 0.769231,
      growthLag: 8.745475,
      gain: 0.187595,
      delay: 2.639584,
    },
    {
      k: 0.25,
      gap: 0.08,
      lag: 4,
      halfLife: 2.772589,
      ratio: 0.892857,
      growthLag: 3.777623,
      gain: 0.430871,
      delay: 2.149239,
    },
    {
      k: 0.5,
      gap: 0.04,
      lag: 2,
      halfLife: 1.386294,
      ratio: 0.943396,
      growthLag: 1.942297,
      gain: 0.690621,
      delay: 1.544023,
    },
    {
      k: 1,
      gap: 0.02,
      lag: 1,
      halfLife: Math.LN2,
      ratio: 0.970874,
      growthLag: 0.985293,
      gain: 0.885908,
      delay: 0.921217,
    },
  ])("has the published lags at speed $k", ({ k, gap, lag, halfLife, ratio, growthLag, gain, delay }) => {
    expect(rampLag([k], 0.02).gap).toBeCloseTo(gap, 12);
    expect(rampLag([k], 0.02).lag).toBeCloseTo(lag, 12);
    expect(stepLag([k], 1).halfLife).toBeCloseTo(halfLife, 6);
    expect(stepLag([k], 1).integratedGap).toBeCloseTo(1 / k, 12);
    expect(exponentialLag([k], 0.03)?.ratio).toBeCloseTo(ratio, 6);
    expect(exponentialLag([k], 0.03)?.lag).toBeCloseTo(growthLag, 6);
    expect(sinusoidLag([k], 12).gain).toBeCloseTo(gain, 6);
    expect(sinusoidLag([k], 12).delay).toBeCloseTo(delay, 6);
  });

  it("has the closed forms over time", () => {
    fc.assert(
      fc.property(speed, time, (k, t) => {
        const left = exp(-k * t);
        const w = (2 * Math.PI) / 12;
        const swing = (k * k) / (k * k + w * w);
        expect(responseAt({ kind: "step", size: 2 }, [k], t)).toBeCloseTo(2 * (1 - left), 12);
        expect(t - responseAt({ kind: "ramp", slope: 1 }, [k], t)).toBeCloseTo(-expm1(-k * t) / k, 9);
        expect(responseAt({ kind: "exponential", growth: 0.03 }, [k], t)).toBeCloseTo(
          (k * exp(0.03 * t) + 0.03 * left) / (k + 0.03),
          11,
        );
        expect(responseAt({ kind: "sinusoid", period: 12, amplitude: 1 }, [k], t)).toBeCloseTo(
          sinusoidLag([k], 12).gain * sin(w * t - atan(w / k)) + ((swing * w) / k) * left,
          11,
        );
      }),
    );
  });
});

describe("a chain of followers", () => {
  it("adds time lags under a ramp", () => {
    expect(rampLag([0.5, 0.25], 0.02).lag).toBe(6);
    const late = 400 - responseAt({ kind: "ramp", slope: 1 }, [0.5, 0.25], 400);
    expect(late).toBeCloseTo(6, 10);
  });

  it("has the published step response as an Erlang delay of 3 stages and mean 6", () => {
    const speeds = erlangSpeeds(3, 6);
    expect(responseAt({ kind: "step", size: 1 }, speeds, 6)).toBeCloseTo(0.5768099189, 10);
    expect(stepLag(speeds, 1)).toMatchObject({ mean: 6, variance: 12 });
  });

  it("agrees with matrix exponentials of scipy for every input", () => {
    for (const [kind, value, speeds, at, expected] of reference.levels as [
      string,
      number,
      number[],
      number,
      number,
    ][]) {
      const level = responseAt(inputOf(kind, value), speeds, at);
      expect(level, `${kind} ${value}, ${speeds} at ${at}`).toBeCloseTo(expected, 11);
    }
    for (const [speeds, expected] of reference.halfLives as [number[], number][]) {
      expect(stepLag(speeds, 1).halfLife).toBeCloseTo(expected, 8);
    }
  });

  it("does not depend on the order of its stages", () => {
    fc.assert(
      fc.property(
        chain,
        time,
        fc.constantFrom("step", "ramp", "exponential", "sinusoid"),
        (speeds, t, kind) => {
          const input = inputOf(kind, 0.5);
          const level = responseAt(input, speeds, t / 2);
          expect(responseAt(input, speeds.toReversed(), t / 2) / (1 + Math.abs(level))).toBeCloseTo(
            level / (1 + Math.abs(level)),
            11,
          );
        },
      ),
    );
  });

  it("stays between the start and the input under a step, and approaches its steady lags", () => {
    fc.assert(
      fc.property(chain, time, (speeds, t) => {
        const level = responseAt({ kind: "step", size: 1 }, speeds, t);
        expect(level).toBeGreaterThanOrEqual(-1e-15);
        expect(level).toBeLessThanOrEqual(1);
        expect(responseAt({ kind: "step", size: 1 }, speeds, t + 1)).toBeGreaterThanOrEqual(level - 1e-14);
        const late = 60 / Math.min(...speeds);
        const { ratio } = exponentialLag(speeds, 0.01) ?? { ratio: 0 };
        expect(
          responseAt({ kind: "exponential", growth: 0.01 }, speeds, late) / exp(0.01 * late),
        ).toBeCloseTo(ratio, 9);
      }),
      { numRuns: 50 },
    );
  });

  it("is a first-order follower again where all other stages are instant", () => {
    const level = responseAt({ kind: "ramp", slope: 1 }, [2000, 0.25, 2000], 3);
    expect(level).toBeCloseTo(responseAt({ kind: "ramp", slope: 1 }, [0.25], 3), 2);
  });

  it("approaches a pure delay as stages are added", () => {
    const spread = [1, 4, 16, 64].map((stages) => stepLag(erlangSpeeds(stages, 6), 1).halfLife);
    expect(spread).toEqual(spread.toSorted((a, b) => a - b));
    expect(spread.at(-1)).toBeCloseTo(6, 1);
  });
});

describe("steady lags at their limits", () => {
  it("exponential lag tends to that of a ramp as growth fades, from both sides", () => {
    expect(exponentialLag([0.25, 0.5], 0)).toEqual({ ratio: 1, lag: 6 });
    expect(exponentialLag([0.25, 0.5], 1e-9)?.lag).toBeCloseTo(6, 6);
    expect(exponentialLag([0.25, 0.5], -1e-9)?.lag).toBeCloseTo(6, 6);
  });

  it("exponential lag is null where the decline outruns the slowest stage", () => {
    expect(exponentialLag([0.25, 0.5], -0.25)).toBeNull();
    expect(exponentialLag([0.25, 0.5], -0.24)?.lag).toBeGreaterThan(log(25) / 0.24);
  });

  it("a slow cycle is delayed by the mean lag, a fast one by a quarter of its period", () => {
    expect(sinusoidLag([0.25], 1e6).delay).toBeCloseTo(4, 6);
    expect(sinusoidLag([0.25], 1e-3).delay).toBeCloseTo(0.25e-3, 7);
  });
});

describe("lagResponse", () => {
  it("lays out input and exact response, with the same mean delay for any number of stages", () => {
    for (const stages of [1, 3]) {
      const { times, input, response } = lagResponse({
        input: { kind: "ramp", slope: 0.02 },
        speed: 0.25,
        stages,
        duration: 100,
        step: 0.5,
      });
      expect(times.length).toBe(201);
      expect(times[200]).toBe(100);
      expect(input[100]).toBe(1);
      expect((input[200] as number) - (response[200] as number)).toBeCloseTo(0.08, 9);
      expect(response[0]).toBeCloseTo(0, 15);
    }
  });

  it("begins in equilibrium with the input", () => {
    const at = (input: LagInput) =>
      lagResponse({ input, speed: 0.5, stages: 2, duration: 1, step: 1 }).response[0];
    expect(at({ kind: "step", size: 3 })).toBe(0);
    expect(at({ kind: "exponential", growth: -0.5 })).toBe(1);
    expect(at({ kind: "exponential", growth: 0.5 })).toBeCloseTo(1, 15);
  });

  it.each([
    [{ speed: 0 }, "invalid-parameters"],
    [{ stages: 1.5 }, "invalid-parameters"],
    [{ step: 0.3 }, "uneven-steps"],
    [{ duration: Infinity }, "invalid-parameters"],
    [{ step: 1e-6 }, "limit-exceeded"],
    [{ stages: 10_001 }, "invalid-parameters"],
    [{ input: { kind: "exponential", growth: 1000 } as const }, "invalid-parameters"],
  ])("refuses %j", (change, code) => {
    const setup = {
      input: { kind: "step", size: 1 } as const,
      speed: 1,
      stages: 1,
      duration: 10,
      step: 1,
      ...change,
    };
    expect(() => lagResponse(setup)).toThrow(expect.objectContaining({ code }));
  });
});

describe("speeds", () => {
  it("may lie far apart up to a limit, and equal ones as far from the time as they like", () => {
    expect(responseAt({ kind: "step", size: 1 }, [1e9, 1e9], 1e9)).toBe(1);
    expect(() => responseAt({ kind: "step", size: 1 }, [1e9, 1], 1)).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
  });

  it("name the stage that is not above 0", () => {
    expect(() => rampLag([1, 0], 1)).toThrow(expect.objectContaining({ path: ["speeds", 1] }));
    expect(() => stepLag([], 1)).toThrow(expect.objectContaining({ code: "invalid-parameters" }));
    expect(() => responseAt({ kind: "step", size: 1 }, [1], -1)).toThrow(
      expect.objectContaining({ path: ["time"] }),
    );
  });
});

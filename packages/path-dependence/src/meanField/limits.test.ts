import { expm1 } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { simulateMeanField } from "./simulateMeanField.ts";

const schemes = [{ scheme: "plain" }, { scheme: "located" }] as const;
const run = (changes: Partial<Parameters>) => simulateMeanField({ ...defaultParameters, ...changes });
const groups = ["state", "capital", "society"] as const;

/** Only history and coupling act: ΔU = J (2R − 1) + F Σ W (2x − 1). */
const zeroField: Partial<Parameters> = { needWeight: 0, crowdOut: 0, normalWeeks: 10400, emergencyWeeks: 0 };

describe("choice, in its limits", () => {
  it("forgets where it began when neither history nor coupling act", () => {
    const free = { reinforcement: 0, fusion: 0 };
    const [low, high] = [run({ ...free, initialInitiative: 0 }), run({ ...free, initialInitiative: 1 })];
    for (const group of groups) expect(low.x[group]).toBeCloseTo(high.x[group], 12);
  });

  it("is a coin toss without precision", () => {
    for (const value of Object.values(run({ choicePrecision: 0 }).x)) expect(value).toBeCloseTo(0.5, 12);
  });

  it("becomes the best response with unlimited precision", () => {
    const sharp = { choicePrecision: 200, reinforcement: 0, fusion: 0 };
    const wanted = run({ ...sharp, needThresholdSociety: -1 });
    expect(wanted.x.society).toBeCloseTo(1, 12);
    expect(wanted.x.state).toBeCloseTo(1, 12);
    expect(run({ ...sharp, needThresholdState: 2 }).x.state).toBeCloseTo(0, 12);
    expect(run({ ...sharp, needWeight: 0 }).x.capital).toBeCloseTo(0.5, 12);
  });

  it.each([
    { power: { powerState: 0.5, powerCapital: 0.4, powerSociety: 0.1 } },
    { power: { powerState: 0.1, powerCapital: 0.2, powerSociety: 0.7 } },
  ])("has the roots of m = tanh(β (J + F) m) without a field, whatever the power, $power", ({ power }) => {
    const bistable = { ...zeroField, ...power, choicePrecision: 1.5, reinforcement: 0.4, fusion: 0.6 };
    // 0.8585596366: m = tanh(1.5 m), Brock and Durlauf's mean field, by root finding in scipy
    for (const value of Object.values(run({ ...bistable, initialInitiative: 0.6 }).x)) {
      expect(2 * value - 1).toBeCloseTo(0.8585596366, 9);
    }
    for (const value of Object.values(run({ ...bistable, initialInitiative: 0.4 }).x)) {
      expect(2 * value - 1).toBeCloseTo(-0.8585596366, 9);
    }
    for (const value of Object.values(run({ ...bistable, choicePrecision: 0.9 }).x)) {
      expect(2 * value - 1).toBeCloseTo(0, 6);
    }
  });

  it("jumps when need passes the fold at H(K) / (β b)", () => {
    const fold = 0.1383643035; // closed form, K = 1.5, β = 1.5, b = 1
    const at = (need: number) =>
      run({
        ...zeroField,
        needWeight: 1,
        reformPace: 0,
        initialInitiative: 0,
        needThresholdState: 0.2 - need,
        needThresholdCapital: 0.2 - need,
        needThresholdSociety: 0.2 - need,
      }).x.society;
    expect(at(fold - 0.001)).toBeLessThan(0.4);
    expect(at(fold + 0.001)).toBeGreaterThan(0.9);
  });

  it("leaves society alone when state and capital neither draw in nor crowd out", () => {
    const neutral = simulateMeanField({ ...defaultParameters, crowdOut: 0.5 }, { series: true });
    const unfused = simulateMeanField({ ...defaultParameters, fusion: 0 }, { series: true });
    const onset = neutral.series?.onset as number;
    expect(neutral.series?.xSociety.slice(0, onset)).toEqual(unfused.series?.xSociety.slice(0, onset));
  });

  it("decouples the groups without fusion", () => {
    const one = run({ fusion: 0 });
    const other = run({
      fusion: 0,
      adjustmentSpeedState: 1,
      needThresholdCapital: 0,
      adjustmentSpeedCapital: 0,
    });
    expect(other.x.society).toBe(one.x.society);
    expect(other.x.state).not.toBe(one.x.state);
  });

  it("gives permuted initiative to permuted groups of equal power that draw each other in", () => {
    const even = { rho: 1, dF: 0, at: 0 };
    const speeds = (state: number, capital: number, society: number) =>
      simulateMeanField(
        {
          ...defaultParameters,
          crowdOut: 0,
          adjustmentSpeedState: state,
          adjustmentSpeedCapital: capital,
          adjustmentSpeedSociety: society,
        },
        { rebalancings: [even] },
      ).x;
    const one = speeds(0.01, 0.02, 0.03);
    const other = speeds(0.03, 0.01, 0.02);
    expect(other.capital).toBeCloseTo(one.state, 12);
    expect(other.society).toBeCloseTo(one.capital, 12);
    expect(other.state).toBeCloseTo(one.society, 12);
  });
});

describe("lag, in its limits", () => {
  it("is the same for all at equal speeds", () => {
    const { lag } = run({
      adjustmentSpeedState: 0.02,
      adjustmentSpeedCapital: 0.02,
      adjustmentSpeedSociety: 0.02,
    });
    expect(lag.state).toBe(lag.capital);
    expect(lag.state).toBe(lag.society);
  });

  it("is gone at unlimited speed", () => {
    const result = run({ adjustmentSpeedState: 50 });
    expect(result.lag.state).toBeCloseTo(0, 9);
    expect(result.y.state).toBeCloseTo(0.8, 12);
  });

  it("tends to 1 / k under a ramp, in the convention of the new environment", () => {
    const result = run({
      adjustmentSpeedState: 0.1,
      adjustmentSpeedCapital: 0.25,
      adjustmentSpeedSociety: 0.05,
    });
    const closed = (speed: number) => 1 / expm1(speed); // steps behind: (1 − f) / f with f = 1 − e^−k
    expect(result.lag.state).toBeCloseTo(closed(0.1), 9);
    expect(result.lag.capital).toBeCloseTo(closed(0.25), 9);
    expect(result.lag.society).toBeCloseTo(closed(0.05), 9);
    const fine = run({ adjustmentSpeedState: 0.1, normalStep: 1 / 64 });
    expect(fine.lag.state).toBeCloseTo(10, 1);
  });

  it("is 0 where the environment never moved", () => {
    expect(run({ reformPace: 0 }).lag).toEqual({ state: 0, capital: 0, society: 0 });
  });
});

describe.each(schemes)("the backlog, in its limits, $scheme", ({ scheme }) => {
  it("never arises when the surge fits into spare capacity", () => {
    const result = simulateMeanField({ ...defaultParameters, totalCapacity: 10, surge: 0.5 }, { scheme });
    expect(result).toMatchObject({ loss: 0, peakBacklog: 0, trigger: null, delay: 0, delayCensored: false });
  });

  it("is the fluid queue under constant capacity", () => {
    const constant: Partial<Parameters> = {
      revisionRate: 0,
      routineOutput: 1,
      powerState: 0.5,
      powerCapital: 0.5,
      powerSociety: 0,
      triggerThreshold: 1000,
      emergencyStep: 0.01,
    };
    const result = simulateMeanField({ ...defaultParameters, ...constant }, { scheme });
    expect(result.peakBacklog).toBeCloseTo(11, 9);
    expect(result).toMatchObject({ delay: 11, delayCensored: true, trigger: null, finalBacklog: 0 });
    // 25.5452800506: closed form for arrivals 2.5 over 11 weeks, capacity 1.5, arrivals 1 after
    expect(result.loss).toBeCloseTo(25.5452800506, scheme === "located" ? 9 : 1);
  });

  it("is not there, and performance stays, when the onset brings no shock", () => {
    const still: Partial<Parameters> = {
      surge: 0,
      reformPace: 0,
      emergencyAcceleration: 1,
      totalCapacity: 3,
    };
    for (const normalWeeks of [0, 520, 1040]) {
      const result = simulateMeanField({ ...defaultParameters, ...still, normalWeeks }, { scheme });
      expect(result).toMatchObject({ loss: 0, trigger: null });
    }
  });

  it("goes on to the same path wherever an onset without shock is dated", () => {
    const still: Partial<Parameters> = {
      surge: 0,
      initialEnvironment: 1,
      emergencyEnvironment: 1,
      reformPace: 0,
      emergencyAcceleration: 1,
      emergencyStep: 1,
      totalCapacity: 10,
      initialInitiative: 0.3,
    };
    const path = (normalWeeks: number) => {
      const parameters = { ...defaultParameters, ...still, normalWeeks, emergencyWeeks: 156 - normalWeeks };
      const { series } = simulateMeanField(parameters, { scheme, series: true });
      return series as NonNullable<typeof series>;
    };
    const [early, late] = [path(26), path(130)];
    expect(early.quality).toEqual(late.quality);
    expect(Math.min(...early.quality)).toBe(1);
    // The located scheme takes choices at the middle of its steps, so it agrees to the order of the step's square.
    early.xSociety.forEach((x, week) => {
      expect(x).toBeCloseTo(late.xSociety[week] as number, scheme === "plain" ? 14 : 3);
    });
  });

  it("runs the same when all rates are faster and all times shorter", () => {
    const parameters = defaultParameters;
    const rates = [
      "adjustmentSpeedState",
      "adjustmentSpeedCapital",
      "adjustmentSpeedSociety",
      "revisionRate",
      "memoryDecay",
      "reformPace",
      "informationRate",
      "mobilisationSpeed",
    ] as const;
    const times = [
      "surgeWeeks",
      "triggerThreshold",
      "backlogTolerance",
      "normalWeeks",
      "emergencyWeeks",
      "normalStep",
      "emergencyStep",
    ] as const;
    const scaled = { ...parameters };
    for (const name of rates) scaled[name] *= 4;
    for (const name of times) scaled[name] /= 4;
    const one = simulateMeanField(parameters, { scheme });
    const other = simulateMeanField(scaled, { scheme });
    expect(other.x).toEqual(one.x);
    expect(4 * other.loss).toBeCloseTo(one.loss, 11);
    expect(4 * (other.trigger ?? 0)).toBeCloseTo(one.trigger ?? -1, 11);
  });
});

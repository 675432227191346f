import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { type HysteresisOptions, hysteresisSweep } from "./hysteresisSweep.ts";

/** History and coupling alone, J + F = 1. */
const zeroField: Parameters = { ...defaultParameters, crowdOut: 0 };
const range = { from: 0.2, to: 0.8, steps: 40 } as const;
const sweep = (changes: Partial<Parameters>, options: Partial<HysteresisOptions> = {}) =>
  hysteresisSweep(
    { ...zeroField, ...changes },
    { of: "needThreshold", environment: 0.5, ...range, ...options },
  );
const groups = ["state", "capital", "society"] as const;

describe("hysteresisSweep", () => {
  it.each<{ name: string; changes: Partial<Parameters>; half: number }>([
    // H(K) / (β b), closed form of the fold of m = tanh(β (h + (J + F) m))
    { name: "K = 1.5", changes: {}, half: 0.1383643035 },
    { name: "K = 1.2", changes: { choicePrecision: 1.2 }, half: 0.0563905853 / 1.2 },
    {
      name: "K = 2, need weighs double",
      changes: { choicePrecision: 2, needWeight: 2 },
      half: 0.5328399754 / 4,
    },
    { name: "K = 1.5 by history alone", changes: { reinforcement: 1, fusion: 0 }, half: 0.1383643035 },
    {
      name: "K = 1.5 under other power",
      changes: { powerState: 0.1, powerCapital: 0.2, powerSociety: 0.7 },
      half: 0.1383643035,
    },
  ])("has the width 2 H(K) / (β b) without a field, $name", ({ changes, half }) => {
    const { loop, unsettled } = sweep(changes);
    expect(unsettled).toBe(0);
    for (const group of groups) {
      expect(loop[group].width).toBeCloseTo(2 * half, 8);
      expect(loop[group].jumpUp).toBeCloseTo(0.5 + half, 8);
      expect(loop[group].jumpDown).toBeCloseTo(0.5 - half, 8);
    }
  });

  it("has the same loop, mirrored, when the environment moves", () => {
    const { loop, up } = sweep({}, { of: "environment" });
    expect(loop.society.width).toBeCloseTo(2 * 0.1383643035, 8);
    expect(loop.society.jumpUp).toBeCloseTo(0.5 + 0.1383643035, 8);
    expect(up.society.at(-1)).toBeGreaterThan(0.9);
    expect(up.society[0]).toBeLessThan(0.1);
  });

  it("has no loop below K = 1, and says so with 0", () => {
    const { loop, up, down } = sweep({ choicePrecision: 0.9 });
    expect(loop.society).toMatchObject({ jumpUp: null, jumpDown: null, width: 0 });
    expect(loop.society.area).toBeLessThan(1e-8);
    up.state.forEach((x, step) => {
      expect(x).toBeCloseTo(down.state[step] as number, 9);
    });
  });

  it("returns null for a loop that is wider than the range", () => {
    expect(sweep({}, { from: 0.45, to: 0.55 }).loop.society.width).toBeNull();
    expect(sweep({}, { from: 0.2, to: 0.55 }).loop.society).toMatchObject({ jumpUp: null, width: null });
  });

  it("falls while the threshold rises, and both ways agree outside the loop", () => {
    const { control, up, down, loop } = sweep({});
    for (let step = 1; step < control.length; step += 1) {
      expect(up.society[step]).toBeLessThanOrEqual((up.society[step - 1] as number) + 1e-12);
    }
    control.forEach((value, step) => {
      const gap = (up.society[step] as number) - (down.society[step] as number);
      if (Math.abs(value - 0.5) > 0.1384) expect(gap).toBeCloseTo(0, 9);
      else expect(gap).toBeGreaterThan(0.3);
    });
    expect(loop.society.area).toBeGreaterThan(0.1);
  });

  it("moves one group's threshold alone; without coupling the others stay", () => {
    const { loop, up } = sweep(
      { reinforcement: 1, fusion: 0, needThresholdState: 2 },
      { of: "needThresholdSociety", environment: 0.5 },
    );
    expect(loop.society.width).toBeCloseTo(2 * 0.1383643035, 8);
    expect(loop.state.width).toBe(0);
    expect(Math.max(...up.state) - Math.min(...up.state)).toBeLessThan(1e-11);
  });

  it("has inaction of twice the deadband under best response, centred on the tie", () => {
    // h = b (m − θ) + (J + F)(2x − 1): acting ends where b (m − θ) + 1 = −c, begins where b (m − θ) − 1 = c
    const { loop } = sweep(
      {},
      { variant: { choice: { kind: "best-response", deadband: 0.1 } }, from: -1, to: 2, steps: 30 },
    );
    expect(loop.society.jumpUp).toBeCloseTo(0.5 + 1.1, 8);
    expect(loop.society.jumpDown).toBeCloseTo(0.5 - 1.1, 8);
  });

  it.each([
    { from: 1, to: 0 },
    { from: 0, to: 1, steps: 1.5 },
    { from: Number.NaN, to: 1 },
    { from: 0, to: 1, environment: Number.NaN },
    { from: 0, to: 1, of: "needThresholds" as never },
  ])("refuses a sweep of $of from $from to $to in $steps steps in environment $environment", (options) => {
    expect(() => sweep({}, options)).toThrow(expect.objectContaining({ code: "invalid-sweep" }));
  });
});

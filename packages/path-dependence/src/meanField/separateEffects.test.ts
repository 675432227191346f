import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Intervention } from "../model/Intervention.ts";
import { separateEffects } from "./separateEffects.ts";
import { simulateMeanField } from "./simulateMeanField.ts";

const parameters = { ...defaultParameters, normalWeeks: 208 };
const activate: Intervention = { kind: "rebalance", at: 50, dF: 0.8 };
const build: Intervention = { kind: "build", at: 60, capacity: 0.3, efficiency: 0.2 };

describe("separateEffects", () => {
  it("gives each part as a run of its own, and what only both together do", () => {
    const effects = separateEffects(parameters, [activate, build]);
    const loss = (...interventions: Intervention[]) => simulateMeanField(parameters, { interventions }).loss;
    expect(effects.neutral?.loss).toBe(loss(activate) - loss());
    expect(effects.building?.loss).toBe(loss(build) - loss());
    expect(effects.together?.loss).toBeCloseTo(
      loss(activate, build) - loss(activate) - loss(build) + loss(),
      12,
    );
    expect(effects.placebos).toHaveLength(5);
  });

  it("has no part that the sequence lacks, and nothing without a sequence", () => {
    expect(separateEffects(parameters, [build])).toMatchObject({
      neutral: null,
      together: null,
      placebos: null,
    });
    expect(separateEffects(parameters, [activate])).toMatchObject({ building: null, together: null });
    expect(separateEffects(parameters, []).all).toEqual({ loss: 0, normalPerformance: 0 });
  });

  it("finds the placebos no different from the case where all power is equal", () => {
    const share = 1 / 3;
    const equal = { ...parameters, powerState: share, powerCapital: share, powerSociety: share };
    const { neutral, placebos } = separateEffects(equal, [activate]);
    for (const placebo of placebos ?? []) expect(placebo.loss).toBeCloseTo(neutral?.loss as number, 12);
  });
});

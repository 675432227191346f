import { describe, expect, it } from "vitest";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import type { Parameters } from "../model/Parameters.ts";

const schemes = ["plain", "located"] as const;
const groups = ["state", "capital", "society"] as const;
const base: Parameters = { ...defaultParameters, normalWeeks: 260, emergencyWeeks: 26 };
const run = (variant: ModelVariant, changes: Partial<Parameters>, options: MeanFieldOptions = {}) =>
  simulateMeanField({ ...base, ...changes }, { ...options, variant });
const steady: Partial<Parameters> = { normalWeeks: 2600, emergencyWeeks: 0, reformPace: 0 };

describe("limits of CES production in a run", () => {
  it("tends to the additive run as elasticity grows, with an error in proportion to its inverse", () => {
    const additive = run({}, {});
    const loss = (elasticity: number) => run({ production: { kind: "ces", elasticity } }, {}).loss;
    expect(loss(Infinity)).toBeCloseTo(additive.loss, 12);
    const gaps = [1e5, 1e6].map((elasticity) => elasticity * (loss(elasticity) - additive.loss));
    expect(gaps[0]).toBeCloseTo(gaps[1] as number, 2);
  });

  it("is additive where the groups put out alike, whatever the elasticity", () => {
    const alike: Partial<Parameters> = {
      powerState: 1 / 3,
      powerCapital: 1 / 3,
      powerSociety: 1 / 3,
      societyEfficiency: 1,
      routineOutput: 0,
      fusion: 0,
      crowdOut: 0,
      adjustmentSpeedState: 0.01,
      adjustmentSpeedCapital: 0.01,
      adjustmentSpeedSociety: 0.01,
      emergencyWeeks: 0,
    };
    const additive = run({}, alike).normalPerformance;
    for (const elasticity of [0.1, 1, 7]) {
      expect(run({ production: { kind: "ces", elasticity } }, alike).normalPerformance).toBeCloseTo(
        additive,
        12,
      );
    }
  });

  it.each(schemes)("is the fluid queue under constant capacity, %s scheme", (scheme) => {
    // Two groups of .75 each at elasticity 2 with thirds: (√.75 + √.75)² / 3 = 1, so half as much again makes 1.5.
    const result = run(
      { production: { kind: "ces", elasticity: 2 } },
      {
        revisionRate: 0,
        routineOutput: 1,
        powerState: 0.5,
        powerCapital: 0.5,
        powerSociety: 0,
        totalCapacity: 2.25,
        triggerThreshold: 1000,
        emergencyWeeks: 52,
        emergencyStep: 0.01,
      },
      { scheme },
    );
    expect(result.peakBacklog).toBeCloseTo(11, 9);
    // 25.5452800506: closed form for arrivals 2.5 over 11 weeks, capacity 1.5, arrivals 1 after
    expect(result.loss).toBeCloseTo(25.5452800506, scheme === "located" ? 8 : 1);
  });

  it("leaves choices as they are", () => {
    expect(run({ production: { kind: "ces", elasticity: 0.5 } }, {}).x.society).toBeCloseTo(
      run({}, {}).x.society,
      12,
    );
  });
});

describe("limits of payoff weights", () => {
  it("is the model without need, history or coupling where their components weigh nothing", () => {
    const none = { performanceLegitimacy: 0, profit: 0, representation: 0, civicReturn: 0 };
    const same = (variant: ModelVariant, changes: Partial<Parameters>) => {
      const one = run(variant, {});
      const other = run({}, changes);
      for (const group of groups) expect(one.x[group]).toBeCloseTo(other.x[group], 12);
      expect(one.loss).toBeCloseTo(other.loss, 9);
    };
    same({ payoffWeights: none }, { needWeight: 0 });
    same({ payoffWeights: { ownPractice: 0 } }, { reinforcement: 0 });
    same({ payoffWeights: { ownPractice: 2 } }, { reinforcement: 0.8 });
    same({ payoffWeights: { mobilisation: 0, campaignSupport: 0 } }, { commandPressure: 0 });
  });

  it("leaves society alone where neither committees obey nor residents are directed", () => {
    const variant: ModelVariant = { payoffWeights: { administrativeObedience: 0, directedParticipation: 0 } };
    expect(run(variant, {}).x.society).toBeCloseTo(run({}, { crowdOut: 0.5 }).x.society, 12);
  });

  it("lets the committees' share decide only where committees and residents differ", () => {
    const share = (committeeShare: number, obedience: number) =>
      run({ committeeShare, payoffWeights: { administrativeObedience: obedience, profit: 1.1 } }, {}).x
        .society;
    expect(share(0.1, 1)).toBe(share(0.9, 1));
    expect(share(0.1, 3)).not.toBe(share(0.9, 3));
    expect(share(0, 3)).toBeCloseTo(share(0, 1), 12);
  });

  it("folds at β (J + F + w) = 1 where residents answer each other with weight w", () => {
    const alone = { ...steady, needWeight: 0, fusion: 0, reinforcement: 0.4, choicePrecision: 1 };
    const x = (reciprocity: number) =>
      run({ committeeShare: 0, payoffWeights: { reciprocity } }, { ...alone, initialInitiative: 0.9 }).x
        .society;
    expect(2 * x(1.1) - 1).toBeCloseTo(0.8585596366, 9);
    expect(x(0.4)).toBeCloseTo(0.5, 6);
  });

  it("moves the state by a visible shortfall only once one is known", () => {
    const variant: ModelVariant = { payoffWeights: { visibleShortfall: 2 } };
    const [with2, without] = [variant, {}].map(
      (each) => simulateMeanField(base, { variant: each, series: true }).series,
    );
    const onset = with2?.onset as number;
    expect(with2?.xState[onset]).toBeCloseTo(without?.xState[onset] as number, 12);
    expect(with2?.xState[onset + 60]).toBeGreaterThan((without?.xState[onset + 60] as number) + 1e-4);
  });
});

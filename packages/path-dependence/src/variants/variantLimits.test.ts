import { describe, expect, it } from "vitest";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import type { Parameters } from "../model/Parameters.ts";

const schemes = ["plain", "located"] as const;
const groups = ["state", "capital", "society"] as const;
const rules: { readonly name: string; readonly variant: ModelVariant }[] = [
  {
    name: "logit with inertia and deadband",
    variant: { choice: { kind: "logit", inertia: 0.3, deadband: 0.1 } },
  },
  { name: "best response", variant: { choice: { kind: "best-response", inertia: 0.3 } } },
  { name: "Fermi imitation", variant: { choice: { kind: "fermi" } } },
  { name: "an urn's memory", variant: { memory: { kind: "urn", startWeeks: 26 } } },
  { name: "CES production", variant: { production: { kind: "ces", elasticity: 0.6 } } },
];
const base: Parameters = { ...defaultParameters, normalWeeks: 260, emergencyWeeks: 26 };
const run = (variant: ModelVariant, changes: Partial<Parameters>, options: MeanFieldOptions = {}) =>
  simulateMeanField({ ...base, ...changes }, { ...options, variant });
const steady: Partial<Parameters> = { normalWeeks: 2600, emergencyWeeks: 0, reformPace: 0 };

describe.each(rules)("limits under $name", ({ variant }) => {
  it("leaves society alone when state and capital neither draw in nor crowd out", () => {
    const paths = [{ crowdOut: 0.5 }, { fusion: 0 }].map((changes) => {
      const parameters = { ...base, ...changes };
      const { series } = simulateMeanField(parameters, { variant, series: true });
      return series?.xSociety.slice(0, series.onset);
    });
    expect(paths[0]).toEqual(paths[1]);
  });

  it("decouples the groups without fusion", () => {
    const one = run(variant, { fusion: 0 });
    const other = run(variant, { fusion: 0, needThresholdState: -1, adjustmentSpeedCapital: 0 });
    expect(other.x.society).toBe(one.x.society);
    expect(other.x.state).not.toBe(one.x.state);
  });

  it("changes no bit when a rebalancing changes nothing", () => {
    const rebalancings = [{ rho: 0, dF: 0, at: 130 }];
    for (const scheme of schemes) {
      expect(run(variant, {}, { scheme, rebalancings })).toEqual(run(variant, {}, { scheme }));
    }
  });

  it("gives permuted initiative to permuted groups of equal power that draw each other in", () => {
    const x = (state: number, capital: number, society: number) =>
      run(
        variant,
        {
          crowdOut: 0,
          adjustmentSpeedState: state,
          adjustmentSpeedCapital: capital,
          adjustmentSpeedSociety: society,
        },
        { rebalancings: [{ rho: 1, dF: 0, at: 0 }] },
      ).x;
    const one = x(0.01, 0.02, 0.03);
    const other = x(0.03, 0.01, 0.02);
    expect(other.capital).toBeCloseTo(one.state, 11);
    expect(other.society).toBeCloseTo(one.capital, 11);
    expect(other.state).toBeCloseTo(one.society, 11);
  });

  it("runs the same when all rates are faster and all times shorter", () => {
    const scaled: Record<keyof Parameters, number> = { ...base };
    for (const name of [
      "adjustmentSpeedState",
      "adjustmentSpeedCapital",
      "adjustmentSpeedSociety",
      "revisionRate",
      "memoryDecay",
      "reformPace",
      "informationRate",
      "mobilisationSpeed",
    ] as const)
      scaled[name] *= 4;
    for (const name of [
      "surgeWeeks",
      "triggerThreshold",
      "backlogTolerance",
      "normalWeeks",
      "emergencyWeeks",
      "normalStep",
      "emergencyStep",
    ] as const)
      scaled[name] /= 4;
    const quicker: ModelVariant =
      variant.memory?.kind === "urn" ? { memory: { kind: "urn", startWeeks: 26 / 4 } } : variant;
    for (const scheme of schemes) {
      const one = run(variant, {}, { scheme });
      const other = run(quicker, scaled, { scheme });
      for (const group of groups) expect(other.x[group]).toBeCloseTo(one.x[group], 11);
      expect(4 * other.loss).toBeCloseTo(one.loss, 10);
      expect(4 * (other.trigger ?? 0)).toBeCloseTo(one.trigger ?? -1, 10);
    }
  });

  it("has no backlog when the surge fits into spare capacity", () => {
    for (const scheme of schemes) {
      const result = run(variant, { totalCapacity: 20, surge: 0.5 }, { scheme });
      expect(result).toMatchObject({
        loss: 0,
        peakBacklog: 0,
        trigger: null,
        delay: 0,
        delayCensored: false,
      });
    }
  });

  it("goes on as before when an onset brings no shock", () => {
    // An environment that stays where it is, and emergency steps as long as normal ones: only the name of the time changes.
    const still: Partial<Parameters> = {
      surge: 0,
      initialEnvironment: 1,
      emergencyEnvironment: 1,
      reformPace: 0,
      emergencyAcceleration: 1,
      emergencyStep: 1,
      totalCapacity: 20,
      initialInitiative: 0.3,
    };
    const path = (normalWeeks: number) =>
      simulateMeanField(
        { ...base, ...still, normalWeeks, emergencyWeeks: 156 - normalWeeks },
        { variant, scheme: "plain", series: true },
      ).series;
    const early = path(26);
    const late = path(130);
    expect(early?.xSociety).toEqual(late?.xSociety);
    expect(early?.xState).toEqual(late?.xState);
    expect(early?.quality).toEqual(late?.quality);
    expect(new Set(early?.quality)).toEqual(new Set([1]));
  });
});

describe("limits of each rule in a run", () => {
  const ends = [0.01, 0.99] as const;

  it.each<{ name: string; variant: ModelVariant }>([
    { name: "best response", variant: { choice: { kind: "best-response", inertia: 0.5 } } },
    { name: "Fermi imitation with exploration", variant: { choice: { kind: "fermi", exploration: 0.1 } } },
    { name: "logit with a deadband", variant: { choice: { kind: "logit", deadband: 0.2 } } },
  ])("forgets where it began when neither history nor coupling act, $name", ({ variant }) => {
    const [low, high] = ends.map((initialInitiative) =>
      run(variant, { ...steady, reinforcement: 0, fusion: 0, initialInitiative, initialEnvironment: 0.8 }),
    );
    for (const group of groups) expect(low?.x[group]).toBeCloseTo(high?.x[group] as number, 12);
  });

  it("remembers within the deadband of a best response, for ever", () => {
    const variant: ModelVariant = { choice: { kind: "best-response", deadband: 0.4 } };
    for (const initialInitiative of ends) {
      const { x } = run(variant, { ...steady, reinforcement: 0, fusion: 0, initialInitiative });
      expect(x.society).toBe(initialInitiative);
    }
  });

  it("is best response for logit at a precision of 200", () => {
    const sharp = run(
      { choice: { kind: "logit", inertia: 0.2 } },
      { normalWeeks: 1040, choicePrecision: 200, reinforcement: 0, fusion: 0 },
    );
    const best = run(
      { choice: { kind: "best-response", inertia: 0.2 } },
      { normalWeeks: 1040, reinforcement: 0, fusion: 0 },
    );
    for (const group of groups) expect(sharp.x[group]).toBeCloseTo(best.x[group], 3);
    expect(best.x.capital).toBeCloseTo(1, 6);
  });

  it("ends at one of two unanimous choices without a field, by best response and by imitation", () => {
    const zeroField = { ...steady, needWeight: 0, crowdOut: 0 };
    for (const kind of ["best-response", "fermi"] as const) {
      expect(run({ choice: { kind } }, { ...zeroField, initialInitiative: 0.6 }).x.society).toBeCloseTo(1, 9);
      expect(run({ choice: { kind } }, { ...zeroField, initialInitiative: 0.4 }).x.society).toBeCloseTo(0, 9);
    }
  });

  it("conserves unanimity under imitation, and everything without precision", () => {
    for (const initialInitiative of [0, 1]) {
      expect(run({ choice: { kind: "fermi" } }, { initialInitiative }).x).toEqual({
        state: initialInitiative,
        capital: initialInitiative,
        society: initialInitiative,
      });
    }
    expect(run({ choice: { kind: "fermi" } }, { choicePrecision: 0 }).x.society).toBeCloseTo(0.2, 12);
    expect(run({ choice: { kind: "logit", deadband: 0.3 } }, { choicePrecision: 0 }).x.society).toBeCloseTo(
      0.5,
      10,
    );
  });
});

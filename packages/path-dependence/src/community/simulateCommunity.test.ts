import { describe, expect, it } from "vitest";
import { type PerGroup, simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import { defaultPayoffWeights } from "../model/defaultPayoffWeights.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { CommunityNetwork } from "./CommunityNetwork.ts";
import { completeCommunity } from "./completeCommunity.ts";
import { type CommunityRunOptions, simulateCommunity } from "./simulateCommunity.ts";

const short: Parameters = { ...defaultParameters, normalWeeks: 104, emergencyWeeks: 20, emergencyStep: 0.1 };
const counts = { "party-government": 30, enterprise: 30, "residents-committee": 10, residents: 30 };
const complete = completeCommunity(counts);
const run = (
  changes: Partial<Parameters> = {},
  options: Partial<CommunityRunOptions> = {},
  network = complete,
) => simulateCommunity(network, { ...short, ...changes }, { seed: 1, ...options });

/** Initiative of a sector at the onset, mean of several runs, and what deviation of that mean chance gives at most. */
function meanInitiative(changes: Partial<Parameters>, options: Partial<CommunityRunOptions> = {}) {
  const runs = Array.from({ length: 12 }, (_, replication) => run(changes, { ...options, replication }).x);
  const mean = (sector: "state" | "capital" | "society") =>
    runs.reduce((sum, x) => sum + x[sector], 0) / runs.length;
  return { state: mean("state"), capital: mean("capital"), society: mean("society") };
}

describe("simulateCommunity, choice in its limits", () => {
  it("is a coin toss without precision", () => {
    const x = meanInitiative({ choicePrecision: 0 });
    const fourErrors = 4 * (0.5 / Math.sqrt(12 * 30));
    for (const value of Object.values(x)) expect(Math.abs(value - 0.5)).toBeLessThan(fourErrors);
  });

  it("becomes the best response with unlimited precision, and under that rule", () => {
    const sharp = { choicePrecision: 200, reinforcement: 0, fusion: 0, revisionRate: 1 };
    const { x } = run({
      ...sharp,
      needThresholdState: -1,
      needThresholdCapital: 2,
      needThresholdSociety: -1,
    });
    expect(x).toEqual({ state: 1, capital: 0, society: 1 });
    const rule = { variant: { choice: { kind: "best-response" as const } } };
    const moved = {
      reinforcement: 0,
      fusion: 0,
      revisionRate: 1,
      needThresholdState: -1,
      needThresholdCapital: 2,
    };
    expect(run({ ...moved, needThresholdSociety: -1 }, rule).x).toEqual(x);
  });

  it("leaves society alone when state and capital neither draw in nor crowd out", () => {
    const neutral = run({ crowdOut: 0.5 });
    expect(run({ crowdOut: 0.5, needThresholdState: -2, adjustmentSpeedCapital: 1 }).x.society).toBe(
      neutral.x.society,
    );
    expect(run({ fusion: 0 }).x.society).toBe(neutral.x.society);
  });

  it("decouples the sectors without fusion", () => {
    const one = run({ fusion: 0 });
    const other = run({ fusion: 0, needThresholdState: -2, adjustmentSpeedCapital: 0 });
    expect(other.x.society).toBe(one.x.society);
    expect(other.x.state).not.toBe(one.x.state);
  });

  it("gives permuted initiative to permuted sectors of equal power and size that draw each other in", () => {
    const even = { powerState: 1 / 3, powerCapital: 1 / 3, powerSociety: 1 / 3, crowdOut: 0 };
    const network = completeCommunity({ "party-government": 30, enterprise: 30, residents: 30 });
    const thresholds = (
      needThresholdState: number,
      needThresholdCapital: number,
      needThresholdSociety: number,
    ) =>
      Array.from({ length: 40 }, (_, replication) => {
        const changes = { ...even, needThresholdState, needThresholdCapital, needThresholdSociety };
        return run({ ...changes, emergencyWeeks: 0, reinforcement: 0 }, { replication }, network).x;
      });
    const mean = (runs: readonly PerGroup[], sector: keyof PerGroup) =>
      runs.reduce((sum, x) => sum + x[sector], 0) / runs.length;
    const one = thresholds(0.1, 0.3, 0.5);
    const other = thresholds(0.5, 0.1, 0.3);
    // standard error of a difference of two means of 40 runs of 30 actors, doubled for correlation within a run
    const fourErrors = 4 * 2 * Math.sqrt((2 * 0.25) / (40 * 30));
    expect(Math.abs(mean(other, "capital") - mean(one, "state"))).toBeLessThan(fourErrors);
    expect(Math.abs(mean(other, "society") - mean(one, "capital"))).toBeLessThan(fourErrors);
    expect(Math.abs(mean(other, "state") - mean(one, "society"))).toBeLessThan(fourErrors);
  });

  it("keeps inactive all who only imitate where nobody is active", () => {
    const rule = { variant: { choice: { kind: "fermi" as const } } };
    expect(run({ initialInitiative: 0, emergencyWeeks: 0 }, rule).x).toEqual({
      state: 0,
      capital: 0,
      society: 0,
    });
    const stays = { choice: { kind: "logit" as const, inertia: 1 } };
    const begun = run({ initialInitiative: 1, emergencyWeeks: 0 }, { variant: stays });
    expect(begun.x).toEqual({ state: 1, capital: 1, society: 1 });
  });
});

describe("simulateCommunity, lag and backlog in their limits", () => {
  it("has the norms and lags of the mean field to the last bit", () => {
    const { y, lag } = simulateMeanField(short, { scheme: "plain" });
    expect(run()).toMatchObject({ y, lag });
  });

  it("has no loss without a surge, nor when spare capacity takes it", () => {
    const none = { loss: 0, peakBacklog: 0, trigger: null, campaignReach: 0 };
    expect(run({ surge: 0, totalCapacity: 3 })).toMatchObject(none);
    expect(run({ surge: 0.5, totalCapacity: 10 })).toMatchObject({ ...none, delay: 0, delayCensored: false });
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
      emergencyWeeks: 52,
    };
    const result = run(constant);
    expect(result).toMatchObject({ delay: 11, delayCensored: true, trigger: null, finalBacklog: 0 });
    expect(result.peakBacklog).toBeCloseTo(11, 9);
    expect(result.loss).toBeCloseTo(25.5452800506, 1);
  });

  it("performs the same whenever an onset without a shock is dated", () => {
    const still = { surge: 0, reformPace: 0, emergencyAcceleration: 1, totalCapacity: 3 };
    for (const normalWeeks of [26, 52, 104])
      expect(run({ ...still, normalWeeks })).toMatchObject({ loss: 0 });
  });
});

describe("simulateCommunity, interventions and draws", () => {
  it("changes no bit by a rebalancing that changes nothing", () => {
    const rebalancings = [
      { rho: 0, dF: 0, at: 0 },
      { rho: 0, dF: 0, at: 110 },
    ];
    expect(run({}, { rebalancings })).toEqual(run());
    expect(run({}, { interventions: [{ kind: "build", at: 20, capacity: 0 }] })).toEqual(run());
    expect(run({}, { variant: { payoffWeights: defaultPayoffWeights } })).toEqual(run());
  });

  it("rebalances power and fusion, and builds capacity, at their week", () => {
    const begun = run({ powerState: 1 / 3, powerCapital: 1 / 3, powerSociety: 1 / 3, fusion: 0.3 });
    const balanced = run({}, { rebalancings: [{ rho: 1, dF: 0.5, at: 0 }] });
    expect(balanced.x).toEqual(begun.x);
    expect(balanced.loss).toBeCloseTo(begun.loss, 11);
    const built = run({}, { interventions: [{ kind: "build", at: 104, capacity: 1 }] });
    expect(built.x).toEqual(run().x);
    expect(built.loss).toBeLessThan(run().loss);
  });

  it("is the same for the same seed, and another for another seed, point or replication", () => {
    const outcomes = [{ seed: 1 }, { seed: 2 }, { point: 1 }, { replication: 1 }].map(
      (key) => run({}, key).loss,
    );
    expect(run().loss).toBe(outcomes[0]);
    expect(new Set(outcomes).size).toBe(4);
  });

  it("keeps the path without changing the run", () => {
    const { series, ...withSeries } = run({}, { series: true });
    expect(withSeries).toEqual(run());
    const onset = series?.onset as number;
    expect(series?.week).toHaveLength(104 + 200 + 1);
    expect(series?.xSociety[onset]).toBe(withSeries.x.society);
    expect(series?.xCommittees[onset]).toBe(withSeries.xCommittees);
    expect(series?.campaignReach.at(-1)).toBe(withSeries.campaignReach);
    expect(Math.max(...(series?.backlog ?? []))).toBe(withSeries.peakBacklog);
    expect(series?.quality[onset]).toBe(1);
  });

  it("starts where the draws put it, and spreads thresholds only when asked", () => {
    expect(run({ initialInitiative: 1, normalWeeks: 0 }).x).toEqual({ state: 1, capital: 1, society: 1 });
    expect(run({}, { thresholdSpread: 0 })).toEqual(run());
    // a very wide spread makes half want to act whatever the norms
    const wide = meanInitiative(
      { fusion: 0, reinforcement: 0, choicePrecision: 200 },
      { thresholdSpread: 1000 },
    );
    expect(Math.abs(wide.state - 0.5)).toBeLessThan(4 * (0.5 / Math.sqrt(12 * 30)));
  });

  it("keeps committees and residents apart, and says null where there are none", () => {
    const result = run({}, { variant: { payoffWeights: { representation: 0, civicReturn: 5 } } });
    expect(result.xCommittees).not.toBe(result.xResidents);
    expect(result.x.society).toBeCloseTo(((result.xCommittees ?? 0) + 3 * (result.xResidents ?? 0)) / 4, 12);
    const without = completeCommunity({ "party-government": 1, enterprise: 1, "residents-committee": 3 });
    expect(run({}, {}, without).xResidents).toBeNull();
  });

  it.each([
    {
      name: "a network without a sector",
      network: { ...complete, kinds: [0, 1, 1] },
      code: "invalid-network",
    },
    { name: "an unknown kind", network: { ...complete, kinds: [0, 1, 4] }, code: "invalid-network" },
    { name: "an own habit beyond 1", options: { ownHabit: 1.1 }, code: "invalid-option" },
    { name: "a negative spread", options: { thresholdSpread: -1 }, code: "invalid-option" },
    { name: "uneven steps", changes: { emergencyStep: 0.3 }, code: "uneven-steps" },
    {
      name: "a late rebalancing",
      options: { rebalancings: [{ rho: 0, dF: 0, at: 124 }] },
      code: "invalid-rebalancing",
    },
  ] as { name: string; network?: CommunityNetwork; options?: object; changes?: object; code: string }[])(
    "refuses $name",
    ({ network, options, changes, code }) => {
      expect(() => run(changes, options, network)).toThrow(expect.objectContaining({ code }));
    },
  );
});

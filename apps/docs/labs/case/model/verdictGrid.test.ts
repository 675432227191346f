import { defaultParameters, simulateMeanField } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { fullnessOf, verdictOf } from "../charts/verdictMap.ts";
import { gridValues, verdictGrid } from "./verdictGrid.ts";

const base = { ...defaultParameters, normalWeeks: 104, emergencyStep: 0.25 };
const shift = [{ kind: "rebalance", at: 0, rho: 0.5, dF: 0.5 }] as const;

describe("verdictGrid", () => {
  it("is at every point the change between two runs of the mean field", () => {
    const { across, up, change } = verdictGrid(base, shift, "fusion", "surge", 3);
    expect([across, up]).toEqual([
      [0, 0.5, 1],
      [0, 2, 4],
    ]);
    for (const [row, surge] of up.entries())
      for (const [column, fusion] of across.entries()) {
        const before = simulateMeanField({ ...base, fusion, surge }).loss;
        const after = simulateMeanField({ ...base, fusion, surge }, { interventions: shift }).loss;
        expect(change[3 * row + column]).toBe(before > 0 ? (after - before) / before : null);
      }
  });

  it("lets the other two give way in their ratio where a power share is varied", () => {
    const { change } = verdictGrid(base, shift, "powerSociety", "fusion", 2);
    const power = { powerState: 5 / 9, powerCapital: 1 - 5 / 9, powerSociety: 0 };
    const before = simulateMeanField({ ...base, ...power, fusion: 0 }).loss;
    const after = simulateMeanField({ ...base, ...power, fusion: 0 }, { interventions: shift }).loss;
    expect(change[0]).toBeCloseTo((after - before) / before, 12);
  });

  it("changes nothing where nothing is shifted", () => {
    const none = [{ kind: "rebalance", at: 0, rho: 0, dF: 0 }] as const;
    expect(new Set(verdictGrid(base, none, "fusion", "campaignSize", 4).change)).toEqual(new Set([0]));
  });
});

describe("gridValues", () => {
  it("goes from end to end of a slider on its own steps", () => {
    expect(gridValues("adjustmentSpeedSociety", 5)).toEqual([0, 0.025, 0.05, 0.075, 0.1]);
  });
});

describe("verdictOf", () => {
  it("counts from two hundredths on, either way", () => {
    expect([-0.5, -0.02, -0.019, 0, 0.02, null].map(verdictOf)).toEqual([
      "falls",
      "falls",
      "same",
      "same",
      "rises",
      "undefined",
    ]);
  });

  it("is full from a quarter of the loss on", () => {
    expect([0.25, -0.25, 3].map(fullnessOf)).toEqual([1, 1, 1]);
    expect(fullnessOf(0.125)).toBeCloseTo(0.65, 12);
  });
});

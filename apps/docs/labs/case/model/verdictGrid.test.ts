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

  it("sets two power shares together; the third has the rest, and above 1 there is no point", () => {
    const { parameters, here, change } = verdictGrid(base, shift, "powerState", "powerSociety", 5);
    expect([parameters, here]).toEqual([
      ["powerState", "powerSociety"],
      [base.powerState, base.powerSociety],
    ]);
    const shares = [0, 0.25, 0.5, 0.75, 1];
    for (const [row, powerSociety] of shares.entries())
      for (const [column, powerState] of shares.entries()) {
        const found = change[5 * row + column];
        if (powerState + powerSociety > 1) {
          expect(found).toBeNull();
          continue;
        }
        const set = { ...base, powerState, powerSociety, powerCapital: 1 - powerState - powerSociety };
        const before = simulateMeanField(set).loss;
        const after = simulateMeanField(set, { interventions: shift }).loss;
        expect(found).toBe(before > 0 ? (after - before) / before : null);
      }
  });

  it("is null where a parameter is outside the model's limits, and at no other point", () => {
    const { change } = verdictGrid({ ...base, reinforcement: 11 }, shift, "fusion", "surge", 2);
    expect(change).toEqual([null, null, null, null]);
  });

  it("refuses the same parameter on both sides", () => {
    expect(() => verdictGrid(base, shift, "surge", "surge", 2)).toThrow(/surge on both sides/);
  });

  it("changes nothing where nothing is shifted", () => {
    const none = [{ kind: "rebalance", at: 0, rho: 0, dF: 0 }] as const;
    expect(new Set(verdictGrid(base, none, "fusion", "campaignSize", 4).change)).toEqual(new Set([0]));
  });
});

describe("gridValues", () => {
  it("goes from end to end of a slider on its own steps", () => {
    expect(gridValues("adjustmentSpeedSociety", 5)).toEqual([0, 0.025, 0.05, 0.075, 0.1]);
    expect(gridValues("campaignSize", 9)).toEqual([0, 0.65, 1.25, 1.9, 2.5, 3.15, 3.75, 4.4, 5]);
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

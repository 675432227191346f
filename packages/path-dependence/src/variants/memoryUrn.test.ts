import { logistic } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { fixedPoints } from "../urns/fixedPoints.ts";
import { shareLaw } from "../urns/shareLaw.ts";
import { shareMean } from "../urns/shareMean.ts";
import { shareVariance } from "../urns/shareVariance.ts";
import { simulateUrns } from "../urns/simulateUrns.ts";
import { memoryUrn } from "./memoryUrn.ts";

/** History alone: b = F = 0, practice answers within the week. */
const alone: Parameters = {
  ...defaultParameters,
  needWeight: 0,
  fusion: 0,
  revisionRate: 50,
  emergencyWeeks: 0,
  initialInitiative: 0.5,
  choicePrecision: 1.5,
};
const even = { startWeeks: 2, choice: "habit" } as const;

describe("memoryUrn by habit", () => {
  it.each([1, 10, 100])("has the exact variance n / (12 (n + 2)) after %i weeks", (weeks) => {
    expect(shareVariance(shareLaw(memoryUrn(alone, even), weeks))).toBeCloseTo(
      weeks / (12 * (weeks + 2)),
      12,
    );
  });

  it("tends to the even distribution, Beta(1, 1), and keeps its mean from any start", () => {
    const { chances } = shareLaw(memoryUrn(alone, even), 50);
    for (const chance of chances) expect(chance).toBeCloseTo(1 / 51, 12);
    const unequal = memoryUrn({ ...alone, initialInitiative: 0.2 }, { ...even, startWeeks: 7 });
    expect(shareMean(shareLaw(unequal, 60))).toBeCloseTo(0.2, 12);
  });

  it("has the same variance when it is drawn, within four standard errors", () => {
    const weeks = 40;
    const shares = simulateUrns(memoryUrn(alone, even), { draws: weeks, histories: 4000, seed: 7 }).map(
      (colours) => (1 + colours.filter((colour) => colour === 0).length) / (weeks + 2),
    );
    const squares = shares.map((share) => (share - 0.5) ** 2);
    const variance = squares.reduce((sum, each) => sum + each, 0) / squares.length;
    const spread = squares.reduce((sum, each) => sum + (each - variance) ** 2, 0) / squares.length;
    const error = Math.sqrt(spread / squares.length);
    expect(Math.abs(variance - weeks / (12 * (weeks + 2)))).toBeLessThan(4 * error);
  });
});

describe("memoryUrn by logit", () => {
  it("folds at βJ = 1", () => {
    const points = (reinforcement: number) =>
      fixedPoints(memoryUrn({ ...alone, reinforcement }, { startWeeks: 2 }).rule);
    expect(points(0.99 / 1.5)).toHaveLength(1);
    expect(points(1.01 / 1.5)).toHaveLength(3);
    // m = tanh(1.5 m), by root finding in scipy
    expect(2 * (points(1)[2]?.share ?? 0) - 1).toBeCloseTo(0.8585596366, 9);
  });

  it("is where the mean field with an urn's memory goes", () => {
    const variant = { memory: { kind: "urn", startWeeks: 2 } } as const;
    const x = (changes: Partial<Parameters>) =>
      simulateMeanField({ ...alone, normalWeeks: 10400, ...changes }, { variant }).x.society;
    expect(2 * x({ reinforcement: 1, initialInitiative: 0.7 }) - 1).toBeCloseTo(0.8585596366, 2);
    expect(x({ reinforcement: 0.5, initialInitiative: 0.7 })).toBeCloseTo(0.5, 1);
    expect(x({ reinforcement: 1, initialInitiative: 0.3 })).toBeCloseTo(
      1 - x({ reinforcement: 1, initialInitiative: 0.7 }),
      9,
    );
  });

  it("takes one step on average as the mean field does", () => {
    const parameters = { ...alone, initialInitiative: 0.3, normalWeeks: 1, reinforcement: 0.8 };
    const law = shareLaw(memoryUrn(parameters, { startWeeks: 5 }), 1);
    const p = logistic(2 * 1.5 * 0.8 * (2 * 0.3 - 1));
    expect(shareMean(law)).toBeCloseTo(0.3 + (p - 0.3) / 6, 12);
    const { x } = simulateMeanField(parameters, { variant: { memory: { kind: "urn", startWeeks: 5 } } });
    expect(x.state).toBeCloseTo(p, 12);
  });
});

it("refuses a choice that it does not know", () => {
  expect(() => memoryUrn(alone, { startWeeks: 2, choice: "habits" as never })).toThrow(
    expect.objectContaining({ code: "invalid-option", path: ["choice"] }),
  );
});

it.each([0, -1, Infinity, Number.NaN])("refuses a memory of %d weeks at the start", (startWeeks) => {
  expect(() => memoryUrn(alone, { startWeeks })).toThrow(
    expect.objectContaining({ code: "invalid-option", path: ["startWeeks"] }),
  );
});

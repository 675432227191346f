import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { simulateMeanField } from "./simulateMeanField.ts";

const warnings = (changes: Partial<Parameters>) =>
  simulateMeanField({ ...defaultParameters, ...changes }).warnings.join("\n");

describe("runWarnings", () => {
  it("is silent where the run can answer to everything", () => {
    expect(warnings({})).toBe("");
  });

  it.each<{ name: string; changes: Partial<Parameters>; says: RegExp }>([
    {
      name: "a full reform",
      changes: { reformPace: 1 / 1040 },
      says: /^The environment is full from week 832/,
    },
    {
      name: "initiative at 1",
      changes: { needThresholdState: -5 },
      says: /^State: initiative at the onset is within 0.001 of 1;/,
    },
    {
      name: "initiative at 0",
      changes: { needThresholdSociety: 5 },
      says: /Society: initiative at the onset is within 0.001 of 0;/,
    },
    { name: "no campaign", changes: { triggerThreshold: 1000 }, says: /The campaign never starts/ },
    {
      name: "a delay cut off",
      changes: { surge: 20, surgeWeeks: 3 },
      says: /the delay is cut off at 3 weeks/,
    },
    { name: "a backlog left", changes: { emergencyWeeks: 5 }, says: /A backlog is left after 5 weeks/ },
  ])("says $name", ({ changes, says }) => {
    expect(warnings(changes)).toMatch(says);
  });

  it("does not miss a campaign or a delay where nothing surges", () => {
    expect(warnings({ surge: 0, totalCapacity: 3 })).toBe("");
  });
});

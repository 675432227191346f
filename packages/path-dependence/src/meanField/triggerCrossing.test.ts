import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { simulateMeanField } from "./simulateMeanField.ts";

/** Capacity is 1.5 at all times, so that the backlog grows as B = a t with a = surge − 0.5. */
const constant: Parameters = {
  ...defaultParameters,
  revisionRate: 0,
  routineOutput: 1,
  powerState: 0.5,
  powerCapital: 0.5,
  powerSociety: 0,
  normalWeeks: 1,
};

describe("the trigger behind a backlog that grows evenly", () => {
  // a (t − (1 − e^(−ι t)) / ι) = θ, by scipy 1.10.1 (brentq)
  it.each([
    { surge: 1.5, informationRate: 1, triggerThreshold: 0.5, expected: 1.198290437315664 },
    { surge: 1.5, informationRate: 2, triggerThreshold: 0.5, expected: 0.9207028302184803 },
    { surge: 1.5, informationRate: 0.25, triggerThreshold: 1.5, expected: 4.0449120429378755 },
    { surge: 1, informationRate: 1, triggerThreshold: 1, expected: 2.9475309025422853 },
  ])("is at $expected weeks, whatever the step, for ι = $informationRate, θ = $triggerThreshold", (each) => {
    const { expected, ...changes } = each;
    for (const emergencyStep of [1, 0.25, 0.05]) {
      const located = simulateMeanField({ ...constant, ...changes, emergencyStep });
      expect(Math.abs((located.trigger as number) - expected)).toBeLessThan(1e-8);
    }
    const plain = simulateMeanField({ ...constant, ...changes, emergencyStep: 0.0125 }, { scheme: "plain" });
    expect(Math.abs((plain.trigger as number) - expected)).toBeLessThan(2 * 0.0125);
  });
});

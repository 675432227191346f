import { describe, expect, it } from "vitest";
import prototype from "../../fixtures/prototypeReference.json" with { type: "json" };
import { defaultParameters } from "../model/defaultParameters.ts";
import { referenceParameters } from "../model/referenceParameters.ts";
import { simulateMeanField } from "./simulateMeanField.ts";

describe("simulateMeanField, reference run", () => {
  it("agrees with the plain Python programme to 1e-9", () => {
    const run = simulateMeanField(referenceParameters, { scheme: "plain" });
    expect(run.loss).toBeCloseTo(prototype.loss, 9);
    expect(run.delay).toBeCloseTo(prototype.delay, 9);
    expect(run.trigger).toBeCloseTo(prototype.trigger, 9);
    expect(run.peakBacklog).toBeCloseTo(prototype.peakBacklog, 9);
    expect(run.x.society).toBeCloseTo(prototype.xSociety, 9);
    expect(run.normalPerformance).toBeCloseTo(prototype.normalPerformance, 9);
    expect(run.delayCensored).toBe(false);
  });

  it.each([
    { name: "reference", parameters: referenceParameters },
    { name: "default", parameters: defaultParameters },
  ])(
    "has a loss that is monotone in the step, of second order, and the plain scheme's limit, $name",
    (each) => {
      const steps = [0.1, 0.05, 0.025, 0.0125, 0.00625, 0.003125];
      const losses = steps.map(
        (emergencyStep) => simulateMeanField({ ...each.parameters, emergencyStep }).loss,
      );
      const changes = losses.slice(1).map((loss, index) => loss - (losses[index] as number));
      expect(new Set(changes.map(Math.sign)).size).toBe(1);
      for (let index = 1; index < changes.length; index += 1) {
        expect((changes[index] as number) / (changes[index - 1] as number)).toBeCloseTo(0.25, 1);
      }
      const fine = { ...each.parameters, emergencyStep: 0.00125 };
      const limit = simulateMeanField(fine, { scheme: "plain" }).loss;
      for (const loss of losses) expect(Math.abs(loss / limit - 1)).toBeLessThan(0.003);
    },
  );
});

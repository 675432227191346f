import { describe, expect, it } from "vitest";
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import { referenceParameters } from "../model/referenceParameters.ts";

describe("located scheme under variants", () => {
  it.each<{ name: string; variant: ModelVariant }>([
    { name: "Fermi imitation", variant: { choice: { kind: "fermi", exploration: 0.02 } } },
    { name: "CES", variant: { production: { kind: "ces", elasticity: 0.7 } } },
    { name: "an urn's memory", variant: { memory: { kind: "urn", startWeeks: 52 } } },
    { name: "a visible shortfall", variant: { payoffWeights: { visibleShortfall: 1, reciprocity: 0.5 } } },
  ])("has an error of second order and the plain scheme's limit, $name", ({ variant }) => {
    const loss = (emergencyStep: number, scheme: "plain" | "located" = "located") =>
      simulateMeanField({ ...referenceParameters, emergencyStep }, { variant, scheme }).loss;
    const losses = [0.1, 0.05, 0.025, 0.0125, 0.00625].map((step) => loss(step));
    const steps = losses.slice(1).map((each, index) => Math.abs(each - (losses[index] as number)));
    for (let index = 1; index < steps.length; index += 1) {
      expect((steps[index] as number) / (steps[index - 1] as number)).toBeLessThan(0.4);
    }
    const limit = loss(0.0025, "plain");
    for (const each of losses) expect(Math.abs(each / limit - 1)).toBeLessThan(0.005);
  });
});

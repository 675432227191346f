import { describe, expect, it } from "vitest";
import reference from "../../fixtures/variantReference.json" with { type: "json" };
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";

describe("variants, reference runs", () => {
  it.each(reference.runs)(
    "agree with the plain Python programme, $name",
    ({ variant, x, delay, ...expected }) => {
      const run = simulateMeanField(defaultParameters, { scheme: "plain", variant: variant as ModelVariant });
      expect(run.loss).toBeCloseTo(expected.loss, 8);
      expect(run.trigger).toBeCloseTo(expected.trigger, 9);
      expect(run.peakBacklog).toBeCloseTo(expected.peakBacklog, 8);
      expect(run.normalPerformance).toBeCloseTo(expected.normalPerformance, 8);
      for (const group of ["state", "capital", "society"] as const) {
        expect(run.x[group]).toBeCloseTo(x[group], 8);
      }
      expect(run.delayCensored).toBe(delay === null);
      expect(run.delay).toBeCloseTo(delay ?? defaultParameters.surgeWeeks, 9);
    },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";
import { simulateInto } from "../meanField/simulateInto.ts";
import { simulateMeanField } from "../meanField/simulateMeanField.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import type { Parameters } from "../model/Parameters.ts";

const schemes = ["plain", "located"] as const;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const changes = fc.record({
  initialInitiative: between(0, 1),
  reinforcement: between(0, 2),
  choicePrecision: between(0, 5),
  fusion: between(0, 1),
  crowdOut: between(0, 1),
  totalCapacity: between(0.5, 3),
  surge: between(0, 3),
  surgeWeeks: between(0, 15),
  revisionRate: between(0, 5),
});
const short: Parameters = { ...defaultParameters, normalWeeks: 52, emergencyWeeks: 20, emergencyStep: 0.1 };

/** Sends the default model through the general steps: a weight too small to matter. */
const general: ModelVariant = { payoffWeights: { reciprocity: 1e-300 } };

function outputs(parameters: Parameters, options: MeanFieldOptions): Float64Array {
  const out = new Float64Array(meanFieldOutputs.length);
  simulateInto(parameters, options, out);
  return out;
}

describe.each(schemes)("variants, %s scheme", (scheme) => {
  it("change no bit where they are the default", () => {
    const stated: ModelVariant = {
      choice: { kind: "logit", inertia: 0, deadband: 0 },
      production: { kind: "additive" },
      memory: { kind: "exponential" },
      payoffWeights: { profit: 1, reciprocity: 0 },
      committeeShare: 0.3,
    };
    expect(outputs(defaultParameters, { scheme, variant: stated })).toEqual(
      outputs(defaultParameters, { scheme }),
    );
    expect(outputs(defaultParameters, { scheme, variant: {} })).toEqual(
      outputs(defaultParameters, { scheme }),
    );
  });

  it("have general steps that agree with the default model's own", () => {
    const rebalancings = [{ rho: 0.3, dF: 0.5, at: 20 }];
    fc.assert(
      fc.property(changes, (changed) => {
        const parameters = { ...short, ...changed };
        const own = outputs(parameters, { scheme, rebalancings });
        outputs(parameters, { scheme, rebalancings, variant: general }).forEach((value, index) => {
          const expected = own[index] as number;
          expect(Math.abs(value - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
        });
      }),
      { numRuns: 30 },
    );
  });

  it("write numbers within their ranges under any rule and form", () => {
    const variant: fc.Arbitrary<ModelVariant> = fc.record({
      choice: fc.constantFrom(
        { kind: "best-response", inertia: 0.2, deadband: 0.1 } as const,
        { kind: "fermi", exploration: 0.05 } as const,
        { kind: "logit", deadband: 0.3 } as const,
      ),
      production: fc.constantFrom({ kind: "additive" } as const, { kind: "ces", elasticity: 0.4 } as const),
      memory: fc.constantFrom({ kind: "exponential" } as const, { kind: "urn", startWeeks: 52 } as const),
      payoffWeights: fc.record({ visibleShortfall: between(-3, 3), reciprocity: between(-3, 3) }),
    });
    fc.assert(
      fc.property(changes, variant, (changed, variant) => {
        const run = simulateMeanField({ ...short, ...changed }, { scheme, variant });
        for (const value of [...Object.values(run.x), run.normalPerformance]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(run.loss).toBeGreaterThanOrEqual(0);
        expect(run.loss).toBeLessThan(20);
        expect(run.peakBacklog).toBeGreaterThanOrEqual(run.finalBacklog);
      }),
      { numRuns: 30 },
    );
  });

  it("keep the run's own series", () => {
    const variant: ModelVariant = { choice: { kind: "fermi" }, production: { kind: "ces", elasticity: 0.5 } };
    const { series, ...withSeries } = simulateMeanField(defaultParameters, { scheme, variant, series: true });
    expect(withSeries).toEqual(simulateMeanField(defaultParameters, { scheme, variant }));
    expect(series?.xSociety[series.onset]).toBe(withSeries.x.society);
  });
});

describe("invalid variants", () => {
  it.each([
    { variant: { choice: { kind: "habit" } }, path: ["variant", "choice", "kind"] },
    { variant: { choice: { kind: "logit", inertia: 2 } }, path: ["variant", "choice", "inertia"] },
    {
      variant: { production: { kind: "ces", elasticity: 0 } },
      path: ["variant", "production", "elasticity"],
    },
    { variant: { payoffWeights: { colour: 1 } }, path: ["variant", "payoffWeights"] },
  ])("are refused with their path, $path", ({ variant, path }) => {
    expect(() =>
      simulateMeanField(defaultParameters, { variant: variant as unknown as ModelVariant }),
    ).toThrow(expect.objectContaining({ code: "invalid-variant", path }));
  });
});

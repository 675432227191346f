import fc from "fast-check";
import { describe, expect, it } from "vitest";
import prototype from "../../fixtures/prototypeReference.json" with { type: "json" };
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { referenceParameters } from "../model/referenceParameters.ts";
import { meanFieldOutputs } from "./meanFieldOutputs.ts";
import { simulateInto } from "./simulateInto.ts";
import { simulateMeanField } from "./simulateMeanField.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const changes = fc.record({
  initialInitiative: share,
  reinforcement: between(0, 3),
  choicePrecision: between(0, 50),
  fusion: share,
  crowdOut: share,
  adjustmentSpeedSociety: between(0, 5),
  emergencyAcceleration: between(0, 20),
  revisionRate: between(0, 20),
  informationRate: between(0, 1000),
  mobilisationSpeed: between(0, 100),
  totalCapacity: between(0, 5),
  surge: between(0, 10),
  surgeWeeks: between(0, 30),
  triggerThreshold: between(0, 3),
  reformPace: between(0, 0.1),
});
const short: Parameters = { ...defaultParameters, normalWeeks: 52, emergencyWeeks: 20, emergencyStep: 0.1 };

describe("simulateMeanField", () => {
  it("writes a number for every output, whatever the parameters, and the same as into an array", () => {
    const out = new Float64Array(meanFieldOutputs.length);
    fc.assert(
      fc.property(changes, fc.constantFrom("plain" as const, "located" as const), (changed, scheme) => {
        const parameters = { ...short, ...changed };
        const run = simulateMeanField(parameters, { scheme });
        simulateInto(parameters, { scheme }, out);
        expect(out.every(Number.isFinite)).toBe(true);
        expect(run.loss).toBe(out[0]);
        expect(run.loss).toBeGreaterThanOrEqual(0);
        expect(run.loss).toBeLessThan(20);
        expect(run.peakBacklog).toBeGreaterThanOrEqual(run.finalBacklog);
        for (const value of [...Object.values(run.x), run.normalPerformance]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        for (const value of Object.values(run.lag)) expect(value).toBeGreaterThanOrEqual(0);
        expect(run.trigger === null).toBe(out[meanFieldOutputs.indexOf("campaign")] === 0);
      }),
      { numRuns: 200 },
    );
  });

  it("tends to the same loss by either scheme", () => {
    const fine = { ...short, emergencyStep: 1 / 512 };
    fc.assert(
      fc.property(between(0, 1), between(0, 4), between(0.1, 2), (fusion, surge, triggerThreshold) => {
        const parameters = { ...fine, fusion, surge, triggerThreshold };
        const plain = simulateMeanField(parameters, { scheme: "plain" }).loss;
        expect(Math.abs(simulateMeanField(parameters).loss - plain)).toBeLessThan(0.01);
      }),
      { numRuns: 20 },
    );
  });

  it("agrees with the plain programme on the unfinished reform too", () => {
    const run = simulateMeanField(defaultParameters, { scheme: "plain" });
    expect(run.loss).toBeCloseTo(prototype.unfinishedReform.loss, 9);
    expect(run.trigger).toBeCloseTo(prototype.unfinishedReform.trigger, 9);
    expect(run.x.society).toBeCloseTo(prototype.unfinishedReform.xSociety, 9);
  });

  it.each(["plain", "located"] as const)("keeps the path without changing the run, %s scheme", (scheme) => {
    const { series, ...withSeries } = simulateMeanField(defaultParameters, { scheme, series: true });
    expect(withSeries).toEqual(simulateMeanField(defaultParameters, { scheme }));
    expect(series?.week).toHaveLength(1040 + 1040 + 1);
    expect(series?.week[series.onset]).toBe(1040);
    expect(series?.xSociety[series.onset]).toBe(withSeries.x.society);
    expect(series?.xSociety[0]).toBe(0.2);
    expect(series?.quality[series.onset]).toBe(1);
    expect(Math.max(...(series?.backlog ?? []))).toBeCloseTo(withSeries.peakBacklog, 3);
  });

  it("warns when the environment was full before the onset, and of a backlog that is left", () => {
    expect(simulateMeanField(defaultParameters).warnings).toEqual([]);
    expect(simulateMeanField(referenceParameters).warnings).toEqual([
      "The environment is full from week 832 on, before the onset in week 1040; lag fades by itself then.",
    ]);
    const left = simulateMeanField({ ...defaultParameters, emergencyWeeks: 5 });
    expect(left.warnings[0]).toMatch(/^A backlog is left/);
    expect(left.finalBacklog).toBeGreaterThan(0);
  });

  it("says that the delay is cut off when capacity never meets demand in the surge", () => {
    const run = simulateMeanField({ ...defaultParameters, surge: 20, surgeWeeks: 3.2 });
    expect(run).toMatchObject({ delay: 3.2, delayCensored: true });
  });

  it("listens to nobody when one group holds all power", () => {
    const alone = { powerState: 1, powerCapital: 0, powerSociety: 0 };
    const run = simulateMeanField({ ...defaultParameters, ...alone });
    expect(Number.isFinite(run.loss)).toBe(true);
  });

  it.each([
    {
      name: "steps that do not divide normal times",
      change: { normalStep: 0.3 },
      code: "uneven-steps",
      at: "normalStep",
    },
    {
      name: "steps that do not divide the emergency",
      change: { emergencyStep: 0.3 },
      code: "uneven-steps",
      at: "emergencyStep",
    },
    {
      name: "power that does not add up",
      change: { powerState: 0.6 },
      code: "invalid-parameters",
      at: "powerState",
    },
    { name: "a value beyond the limits", change: { fusion: 1.2 }, code: "invalid-parameters", at: "fusion" },
    {
      name: "a value that is no number",
      change: { surge: Number.NaN },
      code: "invalid-parameters",
      at: "surge",
    },
  ])("refuses $name", ({ change, code, at }) => {
    expect(() => simulateMeanField({ ...defaultParameters, ...change })).toThrow(
      expect.objectContaining({ code, path: [at] }),
    );
  });

  it("refuses a scheme that is neither plain nor located", () => {
    const options = { scheme: "plainn" as "plain" };
    const refused = expect.objectContaining({ code: "invalid-option", path: ["scheme"] });
    expect(() => simulateMeanField(defaultParameters, options)).toThrow(refused);
  });
});

describe("simulateInto", () => {
  it("refuses an array that is too short and power that does not add up", () => {
    const out = new Float64Array(meanFieldOutputs.length);
    expect(() => simulateInto(defaultParameters, {}, new Float64Array(3))).toThrow(
      expect.objectContaining({ code: "invalid-output" }),
    );
    expect(() => simulateInto({ ...defaultParameters, powerState: 0.6 }, {}, out)).toThrow(
      expect.objectContaining({ code: "power-sum" }),
    );
  });

  it("writes −1 for a campaign that never starts", () => {
    const out = new Float64Array(meanFieldOutputs.length);
    simulateInto({ ...defaultParameters, triggerThreshold: 1000 }, {}, out);
    expect(out[meanFieldOutputs.indexOf("trigger")]).toBe(-1);
    expect(out[meanFieldOutputs.indexOf("campaign")]).toBe(0);
  });
});

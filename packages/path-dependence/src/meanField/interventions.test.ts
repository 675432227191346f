import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Intervention } from "../model/Intervention.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { meanFieldOutputs } from "./meanFieldOutputs.ts";
import { simulateInto } from "./simulateInto.ts";
import { simulateMeanField } from "./simulateMeanField.ts";

function outputs(options: MeanFieldOptions, parameters = defaultParameters): Float64Array {
  const out = new Float64Array(meanFieldOutputs.length);
  simulateInto(parameters, options, out);
  return out;
}

describe.each(["plain", "located"] as const)("interventions, %s scheme", (scheme) => {
  const run = (...interventions: Intervention[]) => outputs({ scheme, interventions });
  const baseline = outputs({ scheme });

  it("change no bit when they change nothing", () => {
    expect(run()).toEqual(baseline);
    expect(run({ kind: "build", at: 300 }, { kind: "rebalance", at: 800 })).toEqual(baseline);
    expect(run({ kind: "permute", at: 300, order: [0, 1, 2] })).toEqual(baseline);
  });

  it("rebalance as rebalancings do", () => {
    expect(run({ kind: "rebalance", at: 520, rho: 0.3, dF: 0.2 })).toEqual(
      outputs({ scheme, rebalancings: [{ rho: 0.3, dF: 0.2, at: 520 }] }),
    );
  });

  it("build from the start as parameters that begin larger", () => {
    expect(run({ kind: "build", at: 0, capacity: 0.25, efficiency: 0.2 })).toEqual(
      outputs({ scheme }, { ...defaultParameters, totalCapacity: 1.75, societyEfficiency: 1 }),
    );
  });

  it("permute from the start as parameters that begin permuted, twice back to where they were", () => {
    const permuted = { powerState: 0.4, powerCapital: 0.1, powerSociety: 0.5 };
    expect(run({ kind: "permute", at: 0, order: [1, 2, 0] })).toEqual(
      outputs({ scheme }, { ...defaultParameters, ...permuted }),
    );
    expect(
      run({ kind: "permute", at: 9, order: [1, 2, 0] }, { kind: "permute", at: 9, order: [2, 0, 1] }),
    ).toEqual(baseline);
  });

  it("follow each other in time, whatever the order given, and add up what is built", () => {
    const activate: Intervention = { kind: "rebalance", at: 100, dF: 0.8 };
    const shift: Intervention = { kind: "rebalance", at: 900, rho: 0.5 };
    const build: Intervention = { kind: "build", at: 500, efficiency: 0.4 };
    expect(run(shift, build, activate)).toEqual(run(activate, build, shift));
    expect(run(activate, shift)).not.toEqual(run({ ...activate, at: 900 }, { ...shift, at: 100 }));
    expect(run({ ...build, efficiency: 0.25 }, { ...build, efficiency: 0.25 })).toEqual(
      run({ ...build, efficiency: 0.5 }),
    );
  });

  it("in the emergency leave the onset as it was", () => {
    const late = run({ kind: "build", at: 1041.5, capacity: 1 });
    expect(late.slice(5, 15)).toEqual(baseline.slice(5, 15));
    expect(late[0]).toBeLessThan(baseline[0] as number);
  });

  it.each<Intervention>([
    { kind: "rebalance", at: 0, rho: 1.5 },
    { kind: "build", at: 0, capacity: -1 },
    { kind: "build", at: 1092, capacity: 1 },
    { kind: "permute", at: 0, order: [0, 0, 1] },
  ])("refuse $kind at $at out of range", (intervention) => {
    expect(() => run(intervention)).toThrow(
      expect.objectContaining({ code: "invalid-intervention", path: ["interventions", 0] }),
    );
  });
});

describe("capacity building", () => {
  it("is reported, and only it", () => {
    const build: Intervention = { kind: "build", at: 10, capacity: 0.2 };
    const more: Intervention = { kind: "build", at: 20, capacity: 0.1, efficiency: 0.3 };
    const built = simulateMeanField(defaultParameters, { interventions: [build, more] }).capacityBuilt;
    expect(built?.capacity).toBeCloseTo(0.3, 12);
    expect(built?.efficiency).toBe(0.3);
    const neutral: Intervention = { kind: "rebalance", at: 10, rho: 0.2 };
    expect(simulateMeanField(defaultParameters, { interventions: [neutral] }).capacityBuilt).toBeNull();
    expect(simulateMeanField(defaultParameters).capacityBuilt).toBeNull();
  });
});

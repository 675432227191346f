import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { meanFieldOutputs } from "./meanFieldOutputs.ts";
import { simulateInto } from "./simulateInto.ts";

function outputs(options: MeanFieldOptions, parameters = defaultParameters): Float64Array {
  const out = new Float64Array(meanFieldOutputs.length);
  simulateInto(parameters, options, out);
  return out;
}

describe.each(["plain", "located"] as const)("rebalancing, %s scheme", (scheme) => {
  it("changes no bit when it changes nothing", () => {
    expect(outputs({ scheme, rebalancings: [{ rho: 0, dF: 0, at: 0 }] })).toEqual(outputs({ scheme }));
    const twice = [
      { rho: 0, dF: 0, at: 312 },
      { rho: 0, dF: 0, at: 700.5 },
    ];
    expect(outputs({ scheme, rebalancings: twice })).toEqual(outputs({ scheme }));
  });

  it("from the start equals parameters that begin balanced", () => {
    const share = 1 / 3;
    const parameters = { ...defaultParameters, powerState: share, powerCapital: share, powerSociety: share };
    const begun = outputs({ scheme }, { ...parameters, fusion: 0.3 });
    const balanced = outputs({ scheme, rebalancings: [{ rho: 1, dF: 0.5, at: 0 }] });
    balanced.forEach((value, index) => {
      expect(value).toBeCloseTo(begun[index] as number, 11);
    });
  });

  it("applies several in the order of time, whatever the order given", () => {
    const early = { rho: 0.3, dF: 0, at: 100 };
    const late = { rho: 0.5, dF: 0.4, at: 900 };
    expect(outputs({ scheme, rebalancings: [late, early] })).toEqual(
      outputs({ scheme, rebalancings: [early, late] }),
    );
  });

  it("at the onset leaves the onset as it was and changes the emergency", () => {
    const changed = outputs({ scheme, rebalancings: [{ rho: 1, dF: 1, at: 1040 }] });
    const baseline = outputs({ scheme });
    expect(changed.slice(5, 15)).toEqual(baseline.slice(5, 15));
    expect(changed[0]).not.toBe(baseline[0]);
  });

  it.each([
    { rho: 1.5, dF: 0, at: 0 },
    { rho: 0, dF: -0.1, at: 0 },
    { rho: 0, dF: 0, at: 1092 },
    { rho: 0, dF: 0, at: Number.NaN },
  ])("refuses $rho, $dF at week $at", (rebalancing) => {
    expect(() => outputs({ scheme, rebalancings: [rebalancing] })).toThrow(
      expect.objectContaining({ code: "invalid-rebalancing", path: ["rebalancings", 0] }),
    );
  });
});

import type { Model } from "@commonweal/experiments";
import {
  type MeanFieldScheme,
  type ModelVariant,
  meanFieldOutputs,
  type ParameterName,
  type Parameters,
  simulateInto,
} from "@commonweal/path-dependence";
import type { ScsRequest } from "../simulations/scsRequest.ts";

/** What the State-Capital-Society model of a sweep is made of. */
export interface ScsSweepSetup {
  readonly base: Parameters;
  /** Names of what the sweep varies, in its order. */
  readonly varying: readonly ParameterName[];
  readonly scheme: MeanFieldScheme;
  readonly interventions: ScsRequest["interventions"];
  readonly variant: ModelVariant;
}

const shares = ["powerState", "powerCapital", "powerSociety"] as const;

/** Makes the mean field as a model of sweeps. Where a power share varies, the three are divided by their sum. */
export function scsSweepModel({ base, varying, ...options }: ScsSweepSetup): Model {
  const sharesVary = shares.some((name) => varying.includes(name));
  return {
    outputs: meanFieldOutputs,
    run(values, _run, out) {
      const parameters: Record<ParameterName, number> = { ...base };
      varying.forEach((name, at) => {
        parameters[name] = values[at] as number;
      });
      if (sharesVary) {
        const total = shares.reduce((sum, name) => sum + parameters[name], 0);
        for (const name of shares) parameters[name] = total > 0 ? parameters[name] / total : 1 / 3;
      }
      simulateInto(parameters, options, out);
    },
  };
}

import { defaultParameters, type Parameters, parameterTable } from "@commonweal/path-dependence";
import { parameterNames } from "./controls.ts";
import type { LabRun } from "./LabRun.ts";
import type { LabView } from "./LabView.ts";

/** Steps of the agents: coarser than the mean field's, so that hundreds of runs fit into two seconds. */
export const agentSteps = { normalStep: 10, emergencyStep: 0.25 } as const;

export interface LabRuns {
  readonly baseline: LabRun;
  readonly counterfactual: LabRun;
}

/** The two runs of a view: as it is, and with the shift of power. `base` holds what no slider moves. */
export function runsOf(
  { values }: Pick<LabView, "values">,
  base: Parameters,
  steps: Partial<Pick<Parameters, "normalStep" | "emergencyStep">> = {},
): LabRuns {
  const moved = Object.fromEntries(parameterNames.map((name) => [name, values[name]]));
  const parameters = { ...base, ...moved, ...steps } as Parameters;
  const sliders = new Set<string>(parameterNames);
  const given = parameterTable
    .map(({ name }) => name)
    .filter((name) => sliders.has(name) || parameters[name] !== defaultParameters[name]);
  const { rho, dF, at } = values;
  const run = { values: parameters, given };
  return {
    baseline: { ...run, interventions: [] },
    counterfactual: { ...run, interventions: [{ kind: "rebalance", at, rho, dF }] },
  };
}

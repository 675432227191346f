import type { ScenarioSetup } from "@commonweal/path-dependence";
import type { CaseExperiment } from "../folder/CaseExperiment.ts";
import type { CaseModel } from "../folder/CaseModel.ts";
import { caseParameters } from "./caseParameters.ts";
import { scenarios } from "./scenarios.ts";

/** Describes the case's ensemble: its values, what varies over which range, and every scenario. */
export function scenarioSetup(model: CaseModel, experiment: CaseExperiment): ScenarioSetup {
  const checked = caseParameters(model);
  if (!checked.success) throw checked.error;
  const base = checked.data;
  const varying = Object.entries(model.parameters).flatMap(([name, { range }]) =>
    range && range[0] < range[1] ? [{ name, min: range[0], max: range[1] }] : [],
  );
  const scheme = experiment.scheme ?? "located";
  return { base, varying, scenarios: scenarios(experiment, base.normalWeeks), scheme };
}

import type { Scenario, ScenarioSetup } from "@commonweal/path-dependence";
import type { CaseExperiment } from "../folder/CaseExperiment.ts";
import type { CaseModel } from "../folder/CaseModel.ts";
import { caseParameters } from "./caseParameters.ts";
import { scenarios } from "./scenarios.ts";

/** Describes the case's ensemble: its values, what varies over which range, and every scenario, those of a program last. */
export function scenarioSetup(
  model: CaseModel,
  experiment: CaseExperiment,
  added: readonly Scenario[] = [],
): ScenarioSetup {
  const checked = caseParameters(model);
  if (!checked.success) throw checked.error;
  const base = checked.data;
  const varying = Object.entries(model.parameters).flatMap(([name, { range }]) =>
    range && range[0] < range[1] ? [{ name, min: range[0], max: range[1] }] : [],
  );
  const scheme = experiment.scheme ?? "located";
  return { base, varying, scenarios: [...scenarios(experiment, base.normalWeeks), ...added], scheme };
}

import { PathDependenceError, scenarioModel } from "@commonweal/path-dependence";
import type { CaseIssue } from "../errors.ts";
import { caseParameters } from "../study/caseParameters.ts";
import { scenarioSetup } from "../study/scenarioSetup.ts";
import type { CaseExperiment } from "./CaseExperiment.ts";
import type { CaseModel } from "./CaseModel.ts";

/** Checks that the model takes the case's parameters, and at both ends of every range the interventions too. */
export function checkModel(model: CaseModel, experiment: CaseExperiment, issues: CaseIssue[]): void {
  const ids = experiment.interventions.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const message = `found ${JSON.stringify(id)} a second time; expected ids that differ`;
    issues.push({ file: "experiment.yaml", line: null, column: `interventions[${index}].id`, message });
  }
  const parameters = caseParameters(model);
  if (!parameters.success) {
    for (const { path, message } of parameters.error.issues) {
      issues.push({ file: "model.yaml", line: null, column: `parameters.${path.join(".")}`, message });
    }
  }
  if (issues.length > 0 || !parameters.success) return;
  try {
    scenarioModel(scenarioSetup(model, experiment));
  } catch (error) {
    if (!(error instanceof PathDependenceError)) throw error;
    const { message } = error;
    issues.push({ file: "experiment.yaml", line: null, column: null, message });
  }
}

import { PathDependenceError, type ScenarioSetup, scenarioModel } from "@commonweal/path-dependence";
import type { CaseIssue } from "../errors.ts";
import { caseParameters } from "../study/caseParameters.ts";
import { mostSets } from "../study/mostSets.ts";
import { scenarioSetup } from "../study/scenarioSetup.ts";
import type { CaseExperiment } from "./CaseExperiment.ts";
import type { CaseModel } from "./CaseModel.ts";
import { checkCombined } from "./checkCombined.ts";
import { checkTimes } from "./checkTimes.ts";
import { expected } from "./expected.ts";
import { found } from "./found.ts";
import type { YamlFile } from "./readYaml.ts";
import { repeated } from "./repeated.ts";

/**
 * Checks that the model takes the case's parameters, and at both ends of every range the interventions and what the
 * built-in propositions compare.
 */
export function checkModel(
  model: YamlFile<CaseModel>,
  experiment: YamlFile<CaseExperiment>,
  issues: CaseIssue[],
): void {
  const before = issues.length;
  for (const { index, id } of repeated(experiment.value.interventions)) {
    const message = `found ${JSON.stringify(id)} a second time; expected ids that differ`;
    issues.push(experiment.at(["interventions", index, "id"], message));
  }
  checkCombined(experiment, issues);
  const parameters = caseParameters(model.value);
  if (!parameters.success) {
    for (const { path, message, code } of parameters.error.issues) {
      const [name = ""] = path;
      const what =
        code === "custom"
          ? "power shares that do not add up"
          : found(model.value, ["parameters", name, "value"]);
      const rule =
        code === "custom" ? message.replace(/^.*expected /s, "").replace(/\.$/, "") : expected(message);
      issues.push(model.at(["parameters", name, "value"], `found ${what}; expected ${rule}`));
    }
    return;
  }
  checkTimes(parameters.data, model, experiment, issues);
  if (issues.length > before) return;
  const setup = scenarioSetup(model.value, experiment.value);
  if (experiment.value.size > mostSets(setup)) {
    const message = `found ${experiment.value.size} sets; expected at most ${mostSets(setup)} with ${setup.scenarios.length} scenarios each`;
    issues.push(experiment.at(["size"], message));
    return;
  }
  try {
    scenarioModel(setup);
  } catch (error) {
    if (!(error instanceof PathDependenceError)) throw error;
    issues.push(setupIssue(error, setup, model, experiment));
  }
}

/** Turns a path inside the setup into a place of the case folder. */
function setupIssue(
  { path: [list, index, name = ""], message }: PathDependenceError,
  { varying }: ScenarioSetup,
  model: YamlFile<CaseModel>,
  experiment: YamlFile<CaseExperiment>,
): CaseIssue {
  const text = `found that ${message.replace(/\.$/, "")}`;
  if (list === "varying") return model.at(["parameters", varying[Number(index)]?.name ?? "", "range"], text);
  // The first scenario is the baseline; the case's interventions come next.
  const intervention = Number(index) - 1;
  if (intervention < experiment.value.interventions.length) {
    const own = experiment.value.interventions[intervention]?.scale ?? {};
    const place = Object.hasOwn(own, name) ? ["scale", name] : ["combines"];
    return experiment.at(["interventions", intervention, ...place], text);
  }
  return model.at(["parameters", name], `${text} where a built-in proposition changes it`);
}

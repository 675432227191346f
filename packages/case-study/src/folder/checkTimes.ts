import type { ParameterName, Parameters } from "@commonweal/path-dependence";
import type { CaseIssue } from "../errors.ts";
import type { CaseExperiment } from "./CaseExperiment.ts";
import type { CaseModel } from "./CaseModel.ts";
import { combinedInterventions } from "./combinedInterventions.ts";
import type { YamlFile } from "./readYaml.ts";

const phases = [
  { weeks: "normalWeeks", step: "normalStep" },
  { weeks: "emergencyWeeks", step: "emergencyStep" },
] as const satisfies readonly { readonly weeks: ParameterName; readonly step: ParameterName }[];
type TimeName = (typeof phases)[number]["weeks" | "step"];

/** How far a number of steps may miss a whole one: the model's own tolerance. */
const tolerance = 1e-9;

const isWhole = (steps: number): boolean =>
  Math.abs(steps - Math.round(steps)) <= tolerance * Math.max(1, Math.round(steps));

/** Steps of one run: beyond it a run takes seconds and its kept series hundreds of megabytes. */
const mostSteps = 1_000_000;

/** Checks that steps fill the weeks of both phases and that interventions come before the end of the run. */
export function checkTimes(
  base: Parameters,
  model: YamlFile<CaseModel>,
  experiment: YamlFile<CaseExperiment>,
  issues: CaseIssue[],
): void {
  const total = base.normalWeeks + base.emergencyWeeks;
  if (total <= 0) {
    const message = "found a run of 0 weeks; expected normalWeeks + emergencyWeeks above 0";
    issues.push(model.at(["parameters", "emergencyWeeks", "value"], message));
  }
  const steps = base.normalWeeks / base.normalStep + base.emergencyWeeks / base.emergencyStep;
  if (steps > mostSteps) {
    const message = `found ${Math.round(steps)} steps in a run; expected at most ${mostSteps}, by longer steps or fewer weeks`;
    issues.push(model.at(["parameters", "normalStep", "value"], message));
  }
  for (const { weeks, step } of phases) {
    for (const name of [weeks, step] satisfies readonly TimeName[]) {
      const range = model.value.parameters[name]?.range;
      if (!range || range[0] === range[1]) continue;
      const message = `found a range from ${range[0]} to ${range[1]}; expected one value, so that steps fill the weeks`;
      issues.push(model.at(["parameters", name, "range"], message));
    }
    if (isWhole(base[weeks] / base[step])) continue;
    const message = `found steps of ${base[step]} in ${base[weeks]} weeks; expected ${step} to divide ${weeks}`;
    issues.push(model.at(["parameters", step, "value"], message));
  }
  for (const [index, { rebalancings, sequence = [], scale = {}, combines }] of combinedInterventions(
    experiment.value.interventions,
  ).entries()) {
    const place = (...own: readonly PropertyKey[]) => [
      "interventions",
      index,
      ...(combines ? ["combines"] : own),
    ];
    const scaled = (name: TimeName): number => base[name] * (scale[name] ?? 1);
    for (const { weeks, step } of phases) {
      if (scale[weeks] === undefined && scale[step] === undefined) continue;
      if (isWhole(scaled(weeks) / scaled(step))) continue;
      const message = `found steps of ${scaled(step)} in ${scaled(weeks)} weeks; expected ${step} to divide ${weeks}`;
      issues.push(experiment.at(place("scale"), message));
    }
    const end = scaled("normalWeeks") + scaled("emergencyWeeks");
    for (const [field, steps] of [
      ["rebalancings", rebalancings],
      ["sequence", sequence],
    ] as const) {
      for (const [position, { at }] of steps.entries()) {
        if (at < end || total <= 0) continue;
        const message = `found week ${at}; expected one before the end of the run, week ${end}`;
        issues.push(experiment.at(place(field, position, "at"), message));
      }
    }
  }
}

import type { CaseIssue } from "../errors.ts";
import type { CaseExperiment } from "./CaseExperiment.ts";
import { knownNames } from "./expectKnown.ts";
import type { YamlFile } from "./readYaml.ts";
import { mostCombined, stepsCombined } from "./stepsCombined.ts";

/** Checks that interventions combine only interventions further up, each once, and come to no more than `mostCombined` steps. */
export function checkCombined({ value, at }: YamlFile<CaseExperiment>, issues: CaseIssue[]): void {
  const before = new Set<string>();
  for (const [index, { id, combines = [] }] of value.interventions.entries()) {
    for (const [position, part] of combines.entries()) {
      const path = ["interventions", index, "combines", position];
      const twice = combines.indexOf(part) < position;
      if (before.has(part) && !twice) continue;
      const found = `found ${JSON.stringify(part)}${twice ? " a second time" : ""}`;
      const rule = twice ? "each part once" : knownNames(before, "the id of an intervention further up");
      issues.push(at(path, `${found}; expected ${rule}`));
    }
    before.add(id);
  }
  for (const [index, count] of stepsCombined(value.interventions).entries()) {
    if (count <= mostCombined) continue;
    const message = `found ${count} steps with those of its parts; expected at most ${mostCombined}`;
    issues.push(at(["interventions", index], message));
  }
}

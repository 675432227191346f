import type { CaseIssue } from "../errors.ts";
import type { CaseDefinition } from "./CaseDefinition.ts";
import type { YamlFile } from "./readYaml.ts";
import { repeated } from "./repeated.ts";

/** First and last day that a date may mean, as text that sorts by time. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => (date.length === 10 ? date : `${date}-99-99`.slice(0, 10));

/** Checks the codebook: ids named once, periods in order and without overlap. */
export function checkCodebook(
  { value: definition, at }: YamlFile<CaseDefinition>,
  issues: CaseIssue[],
): void {
  for (const list of ["periods", "sectors", "levels", "relations"] as const) {
    for (const { index, id } of repeated(definition[list])) {
      issues.push(
        at([list, index, "id"], `found ${JSON.stringify(id)} a second time; expected ids that differ`),
      );
    }
  }
  const { periods } = definition;
  for (const [index, { from, to }] of periods.entries()) {
    const before = periods[index - 1];
    const start = ["periods", index, "from"];
    if (from !== null && to !== null && firstDay(from) > lastDay(to)) {
      issues.push(at(["periods", index, "to"], `found ${to}; expected a date not before ${from}`));
    }
    if (!before) continue;
    if (before.to === null) {
      const message = "found an open end; expected one at the last period only";
      issues.push(at(["periods", index - 1, "to"], message));
    }
    if (from === null) issues.push(at(start, "found an open start; expected one at the first period only"));
    if (before.to !== null && from !== null && firstDay(from) <= lastDay(before.to)) {
      const message = `found ${from}; expected a date after ${before.to}, so that periods do not overlap`;
      issues.push(at(start, message));
    }
  }
}

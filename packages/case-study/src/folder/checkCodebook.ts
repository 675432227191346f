import type { CaseIssue } from "../errors.ts";
import type { CaseDefinition } from "./CaseDefinition.ts";

const repeated = (ids: readonly string[]): number[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [index]));

/** First and last day that a date may mean, as text that sorts by time. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => (date.length === 10 ? date : `${date}-99-99`.slice(0, 10));

/** Checks the codebook: ids named once, periods in order and without overlap. */
export function checkCodebook(definition: CaseDefinition, issues: CaseIssue[]): void {
  const at = (column: string, message: string) =>
    issues.push({ file: "case.yaml", line: null, column, message });
  for (const list of ["periods", "sectors", "levels", "relations"] as const) {
    const ids = definition[list].map(({ id }) => id);
    for (const index of repeated(ids)) {
      at(
        `${list}[${index}].id`,
        `found ${JSON.stringify(ids[index])} a second time; expected ids that differ`,
      );
    }
  }
  const { periods } = definition;
  for (const [index, { from, to }] of periods.entries()) {
    const before = periods[index - 1];
    if (from !== null && to !== null && firstDay(from) > lastDay(to)) {
      at(`periods[${index}].to`, `found ${to}; expected a date not before ${from}`);
    }
    if (!before) continue;
    if (before.to === null)
      at(`periods[${index - 1}].to`, "found an open end; expected one at the last period only");
    if (from === null)
      at(`periods[${index}].from`, "found an open start; expected one at the first period only");
    if (before.to !== null && from !== null && firstDay(from) <= lastDay(before.to)) {
      at(
        `periods[${index}].from`,
        `found ${from}; expected a date after ${before.to}, so that periods do not overlap`,
      );
    }
  }
}

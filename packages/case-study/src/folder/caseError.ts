import { type CaseIssue, CaseStudyError } from "../errors.ts";

const shown = 20;

const written = ({ file, line, column, message }: CaseIssue): string =>
  [file, line === null ? "" : `line ${line}`, column ?? ""].filter((part) => part !== "").join(", ") +
  `: ${message}`;

/** Makes the one error of a case folder from everything that is wrong in it; the first 20 places are spelt out. */
export function caseError(issues: readonly CaseIssue[]): CaseStudyError {
  const rest = issues.length - shown;
  const lines = issues.slice(0, shown).map(written);
  if (rest > 0) lines.push(`… and ${rest} more.`);
  const [first] = issues;
  const path = first ? [first.file, ...(first.line === null ? [] : [first.line]), first.column ?? ""] : [];
  return new CaseStudyError(
    "invalid-case",
    lines.join("\n"),
    path.filter((part) => part !== ""),
    issues,
  );
}

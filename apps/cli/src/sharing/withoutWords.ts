import { CaseStudyError } from "@commonweal/case-study";
import { EvidenceError } from "@commonweal/evidence";
import { Failure } from "../terminal/Failure.ts";

const shown = 20;

/** File names that tell nothing of a case. */
const known = new Set([
  "case.yaml",
  "actors.csv",
  "ties.csv",
  "evidence/sources.csv",
  "evidence/segments.csv",
  "evidence/codings.csv",
  "evidence/agreement.csv",
  "evidence/contacts.csv",
  "evidence/decisions.csv",
  "evidence/people.csv",
  "evidence/consent.csv",
  "model.yaml",
  "experiment.yaml",
  "propositions.yaml",
  "README.md",
]);

/** What went wrong, without a word of the case: files by their fixed names, lines and columns, and counts. */
export function withoutWords(error: unknown): unknown {
  if (error instanceof EvidenceError) {
    return new Failure(1, `${error.message}\nMend the file and try again.`, { cause: error });
  }
  if (!(error instanceof CaseStudyError) || error.issues.length === 0) return error;
  const places = error.issues.slice(0, shown).map(({ file, line }) => {
    const name = known.has(file) ? file : "another file";
    return `  ${name}${line === null ? "" : `, line ${line}`}`;
  });
  const more = error.issues.length > shown ? [`  and ${error.issues.length - shown} more`] : [];
  const count = error.issues.length === 1 ? "1 place" : `${error.issues.length} places`;
  const head = `Found ${count} in the case folder that break a rule; expected a valid case:`;
  const next = "`commonweal inspect CASE` says what is wrong, in words of the case.";
  return new Failure(1, [head, ...places, ...more, next].join("\n"), { cause: error });
}

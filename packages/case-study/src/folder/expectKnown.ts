import type { CaseIssue } from "../errors.ts";

/** Adds an issue unless an id is known. */
export type Expect = (
  known: ReadonlySet<string>,
  what: string,
  place: { readonly line: number | null; readonly column: string; readonly value: string },
) => void;

const few = 8;

/** Gives a check for ids of one file: what is not known becomes an issue that names some of what is. */
export function expectKnown(file: string, issues: CaseIssue[]): Expect {
  return (known, what, { line, column, value }) => {
    if (known.has(value)) return;
    const names = known.size <= few ? ` (${[...known].join(", ")})` : "";
    issues.push({ file, line, column, message: `found ${JSON.stringify(value)}; expected ${what}${names}` });
  };
}

import type { CaseIssue } from "../errors.ts";
import { found } from "./found.ts";

/** Adds an issue unless an id is known. */
export type Expect = (
  known: ReadonlySet<string>,
  what: string,
  place: { readonly line: number | null; readonly column: string; readonly value: string },
) => void;

const few = 8;

/** Says what is expected instead of an unknown id: some of what is known, where that is short. */
export function knownNames(known: ReadonlySet<string>, what: string): string {
  const names = [...known].join(", ");
  return known.size > 0 && known.size <= few && names.length <= 200 ? `${what} (${names})` : what;
}

/** Gives a check for ids of one table: what is not known becomes an issue that names some of what is. */
export function expectKnown(file: string, issues: CaseIssue[]): Expect {
  return (known, what, { line, column, value }) => {
    if (known.has(value)) return;
    const message = `found ${found(value, [])}; expected ${knownNames(known, what)}`;
    issues.push({ file, line, column, message });
  };
}

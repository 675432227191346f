import type { CaseIssue } from "../errors.ts";
import { found } from "./found.ts";
import { Id } from "./Id.ts";

/** Adds an issue unless an id is known. */
export type Expect = (
  known: ReadonlySet<string>,
  what: string,
  place: { readonly line: number | null; readonly column: string; readonly value: string },
) => void;

const few = 8;

/** Says what is expected instead of an unknown id: what is known, where it is little and keeps the rule for ids. */
export function knownNames(known: ReadonlySet<string>, what: string): string {
  const names = [...known].filter((name) => Id.safeParse(name).success);
  return names.length > 0 && known.size <= few ? `${what} (${names.join(", ")})` : what;
}

/**
 * Gives a check for ids of one table: what is not known becomes an issue that names some of what is. `say` tells what
 * was found.
 */
export function expectKnown(
  file: string,
  issues: CaseIssue[],
  say: (value: string) => string = (text) => found(text, []),
): Expect {
  return (known, what, { line, column, value }) => {
    if (known.has(value)) return;
    const message = `found ${say(value)}; expected ${knownNames(known, what)}`;
    issues.push({ file, line, column, message });
  };
}

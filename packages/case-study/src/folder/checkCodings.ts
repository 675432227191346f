import { type readCodingsCsv, tieCode } from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";
import { checkTieCode } from "./checkTieCode.ts";
import { expectKnown } from "./expectKnown.ts";
import { foundId } from "./foundId.ts";
import type { TieWords } from "./tieWords.ts";

/** Checks that codings name segments that exist, and ties whose ends and values do. */
export function checkCodings(
  file: string,
  { codings, lines }: Pick<ReturnType<typeof readCodingsCsv>, "codings" | "lines">,
  { words, segments }: { readonly words: TieWords; readonly segments: ReadonlySet<string> },
  issues: CaseIssue[],
): void {
  const expect = expectKnown(file, issues, foundId);
  for (const [index, { segment, code, value }] of codings.entries()) {
    const line = lines[index] ?? null;
    expect(segments, "the id of a segment", { line, column: "segment", value: segment });
    const tie = tieCode(code);
    if (tie !== null) checkTieCode(file, words, { tie, value, line }, issues);
  }
}

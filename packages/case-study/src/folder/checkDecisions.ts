import { type readDecisionsCsv, tieCode } from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";
import { checkTieCode } from "./checkTieCode.ts";
import { expectKnown } from "./expectKnown.ts";
import { foundId } from "./foundId.ts";
import type { TieWords } from "./tieWords.ts";

const file = "evidence/decisions.csv";

/** Checks that decisions are about ties whose ends exist, name segments that do, and decide each segment of a tie once. */
export function checkDecisions(
  { decisions, lines }: Pick<ReturnType<typeof readDecisionsCsv>, "decisions" | "lines">,
  words: TieWords,
  segments: ReadonlySet<string>,
  issues: CaseIssue[],
): void {
  const expectSegment = expectKnown(file, issues, foundId);
  const decided = new Map<string, number | null>();
  for (const [index, { code, segments: named, value }] of decisions.entries()) {
    const line = lines[index] ?? null;
    const tie = tieCode(code);
    if (tie === null) {
      const message = `found ${code.length} characters; expected relation:from:to:period`;
      issues.push({ file, line, column: "code", message });
      continue;
    }
    checkTieCode(file, words, { tie, value: value === "" ? "present/high" : value, line }, issues);
    for (const segment of named) {
      expectSegment(segments, "the id of a segment", { line, column: "segments", value: segment });
      const key = JSON.stringify([code, segment]);
      const earlier = decided.get(key);
      if (earlier === undefined) decided.set(key, line);
      else {
        const message = `found ${foundId(segment)}, which line ${earlier} decides for the same tie; expected each segment of a tie once`;
        issues.push({ file, line, column: "segments", message });
      }
    }
  }
}

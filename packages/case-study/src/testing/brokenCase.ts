import { expect } from "vitest";
import { type CaseIssue, CaseStudyError } from "../errors.ts";
import { readCase } from "../folder/readCase.ts";
import { type CaseChange, changedCase } from "./caseChanges.ts";

/** A case folder with one thing wrong, and what its only issue says. */
export interface BrokenCase {
  readonly name: string;
  readonly change: CaseChange;
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  /** What the message says before and after "expected", or the heart of it. */
  readonly found: string;
  readonly expected: string;
}

/** Gives the error with which a changed case folder is refused. */
export function refusal(...changes: readonly CaseChange[]): CaseStudyError {
  try {
    readCase(changedCase(...changes));
  } catch (error) {
    if (error instanceof CaseStudyError) return error;
    throw error;
  }
  throw new Error("The case folder was read; expected it to be refused.");
}

/** Where each issue stands, for comparison. */
export const placesOf = (issues: readonly CaseIssue[]) =>
  issues.map(({ file, line, column }) => [file, line, column]);

/** Expects the refusal to name one place, and to say what stood there and what should. */
export function expectRefused({ change, file, line, column, found, expected }: BrokenCase): void {
  const error = refusal(change);
  expect(error.code).toBe("invalid-case");
  expect(placesOf(error.issues)).toEqual([[file, line, column]]);
  const [issue] = error.issues;
  expect(issue?.message.startsWith("found ")).toBe(true);
  const [before = "", after = ""] = issue?.message.split("; expected ") ?? [];
  expect(before).toContain(found);
  expect(after).toContain(expected);
  const place = [file, ...(line === null ? [] : [`line ${line}`]), ...(column === null ? [] : [column])];
  expect(error.message).toBe(`${place.join(", ")}: ${issue?.message}`);
}

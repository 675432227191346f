import type { Problem } from "./Problem.ts";

/** Writes problems as lines `path:line message`, so that a failing test reads as a list of things to do. */
export function describeProblems(problems: readonly Problem[]): string[] {
  return problems.map(({ path, line, message }) => `${path}:${line} ${message}`);
}

import { ActorNetworkError } from "@commonweal/actor-network";
import { CaseStudyError } from "@commonweal/case-study";
import { EvidenceError } from "@commonweal/evidence";
import { ExperimentsError } from "@commonweal/experiments";
import { Failure } from "./Failure.ts";

const reasons = new Map([
  ["EACCES", "permission is missing"],
  ["EDQUOT", "the quota is used up"],
  ["EISDIR", "a folder stands where a file was expected"],
  ["EMFILE", "too many files are open"],
  ["ENOENT", "there is nothing at the path given"],
  ["ENOSPC", "the disk is full"],
  ["ENOTDIR", "a file stands where a folder was expected"],
  ["EPERM", "permission is missing"],
  ["EROFS", "the disk takes no changes"],
]);

const nextSteps = {
  "invalid-case":
    "Mend what is named above; `commonweal inspect CASE` checks a case folder without running it.",
  "invalid-target": "Name a folder that is missing or empty.",
  "invalid-output": "Name the folder that `commonweal run` wrote, or run the study again.",
} as const;

const sweepSteps = new Map([
  ["other-sweep", "Name another folder, or one that is missing or empty."],
  ["run-failed", "Mend the model and run the same command again: what is done stays done."],
  ["unfinished-sweep", "`commonweal sweep` with the same folder goes on with it."],
]);

/** Turns what was thrown into a message and an exit code; `null` for a fault of our own. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  if (error instanceof CaseStudyError) {
    if (error.code === "invalid-option") return new Failure(2, `error: ${error.message}`, { cause: error });
    const next =
      error.issues.length === 0 && error.code === "invalid-case"
        ? "Check the path and the options."
        : nextSteps[error.code];
    return new Failure(1, `${error.message}\n${next}`, { cause: error });
  }
  if (error instanceof ActorNetworkError || error instanceof EvidenceError) {
    if (error.code === "invalid-option") return new Failure(2, `error: ${error.message}`, { cause: error });
    return new Failure(1, `${error.message}\nMend the file and try again.`, { cause: error });
  }
  if (error instanceof ExperimentsError) {
    return new Failure(
      1,
      `${error.message}\n${sweepSteps.get(error.code) ?? "Mend what is named above and try again."}`,
      {
        cause: error,
      },
    );
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const syscall = error instanceof Error && "syscall" in error;
  if (!syscall) return null;
  const reason = reasons.get(code) ?? "the system refused";
  return new Failure(3, `The disk failed: ${reason} (${code}). Nothing half-written was left behind.`, {
    cause: error,
  });
}

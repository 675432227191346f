import { Failure } from "../terminal/Failure.ts";

const nextSteps = new Map([
  ["redis-unreachable", "Start Redis, or mend the address."],
  ["unsafe-redis", "Set it and try again, or go on all the same with --unsafe-redis."],
  ["no-progress", "Start workers: commonweal worker --queue URL."],
  [
    "unknown-model",
    "Start workers of this version, with the experiment: commonweal worker EXPERIMENT --queue URL.",
  ],
]);

/** Turns what a queue throws into a message and an exit code. Told by its name, since its package is loaded only when used. */
export function queueFailure(error: unknown): unknown {
  if (!(error instanceof Error && error.name === "QueueError")) return error;
  const code = "code" in error ? String(error.code) : "";
  const exitCode = code === "redis-unreachable" || code === "no-progress" ? 3 : 1;
  const next = nextSteps.get(code) ?? "Mend what is named above and try again: what has come is kept.";
  return new Failure(exitCode, `${error.message}\n${next}`, { cause: error });
}

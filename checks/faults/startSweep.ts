import { fileURLToPath } from "node:url";
import type { Running } from "./Running.ts";
import { startProgram } from "./startProgram.ts";

export interface StartSweepOptions {
  /** What runs the shards. Default: thread. */
  readonly workers?: "thread" | "program";
  /** Words before the command: a tracer, another user. */
  readonly before?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

const file = fileURLToPath(new URL("programs/sweep.mjs", import.meta.url));

/** Starts a sweep on this machine, in a program of its own. */
export function startSweep(experiment: string, folder: string, options: StartSweepOptions = {}): Running {
  const { workers = "thread", before = [], env = {} } = options;
  return startProgram([...before, process.execPath, file, experiment, folder, workers], env);
}

import { fileURLToPath } from "node:url";
import type { Running } from "./Running.ts";
import { startProgram } from "./startProgram.ts";

const file = fileURLToPath(new URL("programs/owner.mjs", import.meta.url));

/** Starts who wants the results of a sweep over a queue. */
export function startOwner(
  experiment: string,
  folder: string,
  url: string,
  before: readonly string[] = [],
): Running {
  return startProgram([...before, process.execPath, file, experiment, folder, url]);
}

import { fileURLToPath } from "node:url";
import type { Running } from "./Running.ts";
import { startProgram } from "./startProgram.ts";

const file = fileURLToPath(new URL("programs/worker.mjs", import.meta.url));

/** Starts a worker, which gives a shard back 3 s after it falls silent. */
export function startWorker(url: string, before: readonly string[] = []): Running {
  return startProgram([...before, process.execPath, file, url]);
}

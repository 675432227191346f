import type { EnsembleThreads } from "./EnsembleThreads.ts";
import { registerThreads } from "./waitingThreads.ts";

/** Opens a place where the threads of one ensemble wait for the next. None is started yet. */
export function openEnsembleThreads(): EnsembleThreads {
  const threads: EnsembleThreads = { close: () => waiting.close() };
  const waiting = registerThreads(threads);
  return threads;
}

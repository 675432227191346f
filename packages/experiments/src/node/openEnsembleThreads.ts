import type { Worker } from "node:worker_threads";

/** Threads that stay between ensembles, so that each loads its modules once. */
export interface EnsembleThreads {
  /** Gives a thread that waits; `undefined` where none does. */
  take(): Worker | undefined;
  /** Lets a thread wait for the next ensemble. One that fails meanwhile is forgotten. */
  keep(thread: Worker): void;
  /** Ends those that wait. Until then they keep the process alive. */
  close(): Promise<void>;
}

/** Opens a place where the threads of one ensemble wait for the next. None is started yet. */
export function openEnsembleThreads(): EnsembleThreads {
  const waiting = new Map<Worker, () => void>();
  const leave = (thread: Worker, forget: () => void) => {
    waiting.delete(thread);
    thread.off("error", forget).off("exit", forget);
    return thread;
  };
  return {
    take() {
      for (const [thread, forget] of waiting) return leave(thread, forget);
      return undefined;
    },
    keep(thread) {
      const forget = () => void waiting.delete(thread);
      waiting.set(thread, forget);
      thread.on("error", forget).on("exit", forget);
    },
    async close() {
      await Promise.all([...waiting].map(([thread, forget]) => leave(thread, forget).terminate()));
    },
  };
}

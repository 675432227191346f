import type { Worker } from "node:worker_threads";
import { ExperimentsError } from "../errors.ts";
import type { EnsembleThreads } from "./EnsembleThreads.ts";

/** The threads behind an `EnsembleThreads`; apart from it, so that users need no types of Node's. */
export interface WaitingThreads {
  /** Gives a thread that waits; `undefined` where none does. */
  take(): Worker | undefined;
  /** Lets a thread wait for the next ensemble. One that fails meanwhile is forgotten. */
  keep(thread: Worker): void;
  close(): Promise<void>;
}

const registered = new WeakMap<EnsembleThreads, WaitingThreads>();

export function waitingThreads(threads: EnsembleThreads): WaitingThreads {
  const waiting = registered.get(threads);
  if (waiting) return waiting;
  const message = "Found something else; expected what openEnsembleThreads gave.";
  throw new ExperimentsError("invalid-value", message, ["threads"]);
}

export function registerThreads(threads: EnsembleThreads): WaitingThreads {
  const waiting = new Map<Worker, () => void>();
  const leave = (thread: Worker, forget: () => void) => {
    waiting.delete(thread);
    thread.off("error", forget).off("exit", forget);
    return thread;
  };
  const own: WaitingThreads = {
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
  registered.set(threads, own);
  return own;
}

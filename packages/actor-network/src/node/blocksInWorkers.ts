import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ActorNetworkError, type ActorNetworkErrorCode } from "../errors.ts";
import { blockSize, blockStarts } from "../paths/blocks.ts";
import { checkEngine, type Engine } from "../paths/Engine.ts";
import type { PathLists } from "../paths/pathLists.ts";
import { sharedLists } from "./sharedLists.ts";
import type { WorkerAnswer, WorkerSetup, WorkerTask } from "./WorkerSetup.ts";
import { workOff } from "./workOff.ts";

/** How many threads. */
export interface WorkersOptions {
  /** Threads, 1 to 1024. The result does not depend on it. */
  readonly workers: number;
  /** Stops all threads; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

const workerFile = (): URL => {
  const own = createRequire(import.meta.url).resolve("@commonweal/actor-network/node");
  return new URL("worker.js", pathToFileURL(own));
};

/**
 * Computes every block of sources in worker threads and hands the blocks on in their order, whichever is done first.
 *
 * The promise settles once all threads have ended.
 */
export async function blocksInWorkers(
  kind: WorkerSetup["kind"],
  lists: PathLists,
  { workers, signal, engine = "javascript" }: WorkersOptions & { readonly engine?: Engine | undefined },
  onBlock: (from: number, values: Float64Array) => void,
): Promise<void> {
  if (!(Number.isInteger(workers) && workers >= 1 && workers <= 1024)) {
    const message = `Found ${workers} workers; expected a whole number from 1 to 1024.`;
    throw new ActorNetworkError("invalid-option", message, ["workers"]);
  }
  checkEngine(engine);
  signal?.throwIfAborted();
  const order = lists.offsets.length - 1;
  const tasks = blockStarts(order).map((from) => ({ from, to: Math.min(order, from + blockSize) }));
  const workerData: WorkerSetup = { kind, lists: sharedLists(lists), engine };
  const take = inOrder(tasks, onBlock);
  const threads: Worker[] = [];
  let abort = () => {};
  try {
    while (threads.length < Math.min(workers, tasks.length)) {
      threads.push(new Worker(workerFile(), { workerData }));
    }
    const left = tasks.values();
    const aborted = new Promise<never>((_, reject) => {
      abort = () => reject(signal?.reason);
    });
    signal?.addEventListener("abort", abort);
    await Promise.race([Promise.all(threads.map((thread) => workOff(thread, left, take))), aborted]);
  } finally {
    signal?.removeEventListener("abort", abort);
    for (const thread of threads) thread.removeAllListeners("message");
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Keeps what comes early until all before it has come. */
function inOrder(tasks: readonly WorkerTask[], onBlock: (from: number, values: Float64Array) => void) {
  const early = new Map<number, Float64Array>();
  let next = 0;
  return ({ from }: WorkerTask, answer: WorkerAnswer): void => {
    if ("code" in answer) {
      throw new ActorNetworkError(answer.code as ActorNetworkErrorCode, answer.message, answer.path);
    }
    early.set(from, answer.values);
    for (let task = tasks[next]; task; task = tasks[next]) {
      const values = early.get(task.from);
      if (!values) return;
      early.delete(task.from);
      onBlock(task.from, values);
      next += 1;
    }
  };
}

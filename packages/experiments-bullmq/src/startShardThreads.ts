import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ExperimentsError, type ExperimentsErrorCode } from "@commonweal/experiments";
import type { ShardAnswer, ShardTask } from "./ShardTask.ts";

/** Threads that run shards, one each. */
export interface ShardThreads {
  /** Runs a shard in a thread that has nothing to do, or in a new one. A thread that fails is not used again. */
  run(task: ShardTask, signal: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}

const threadFile = (): URL => {
  const own = createRequire(import.meta.url).resolve("@commonweal/experiments-bullmq");
  return new URL("shardThread.js", pathToFileURL(own));
};

/** Starts threads as they are needed and keeps them, since a start takes longer than a small shard. */
export function startShardThreads(): ShardThreads {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const run = async (task: ShardTask, signal: AbortSignal): Promise<Uint8Array> => {
    signal.throwIfAborted();
    const thread = idle.pop() ?? new Worker(threadFile());
    all.add(thread);
    try {
      const answer = await answered(thread, task, signal);
      idle.push(thread);
      if ("bytes" in answer) return answer.bytes;
      throw new ExperimentsError(answer.code as ExperimentsErrorCode, answer.message, answer.path);
    } finally {
      if (!idle.includes(thread)) {
        all.delete(thread);
        await thread.terminate();
      }
    }
  };
  return { run, close: async () => void (await Promise.all([...all].map((thread) => thread.terminate()))) };
}

function answered(thread: Worker, task: ShardTask, signal: AbortSignal): Promise<ShardAnswer> {
  const over = new AbortController();
  return new Promise<ShardAnswer>((resolve, reject) => {
    const exit = (code: number) => reject(new Error(`A thread ended with code ${code}.`));
    thread.on("message", resolve).on("error", reject).on("exit", exit);
    signal.addEventListener("abort", () => reject(signal.reason), { signal: over.signal });
    over.signal.addEventListener("abort", () =>
      thread.off("message", resolve).off("error", reject).off("exit", exit),
    );
    thread.postMessage(task);
  }).finally(() => over.abort());
}

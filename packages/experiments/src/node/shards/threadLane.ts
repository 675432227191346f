import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ExperimentsError, type ExperimentsErrorCode } from "../../errors.ts";
import type { Lane } from "./Lane.ts";
import type { ModelModule } from "./ModelSource.ts";
import { messageReader } from "./messageReader.ts";
import type { ShardPoolOptions } from "./ShardPoolOptions.ts";
import type { ShardAnswer, ShardWorkerSetup } from "./ShardWorkerSetup.ts";

const workerFile = (): URL => {
  const own = createRequire(import.meta.url).resolve("@commonweal/experiments/node");
  return new URL("shards/shardWorker.js", pathToFileURL(own));
};

/** Starts a thread that runs shards of a module's model. */
export function threadLane(
  model: ModelModule,
  {
    manifest,
    secondsPerRun,
    heapMB,
    onMessage,
  }: Pick<ShardPoolOptions, "manifest" | "heapMB" | "onMessage"> & { secondsPerRun: number },
): Lane {
  const runs = new Int32Array(new SharedArrayBuffer(4));
  const setup: ShardWorkerSetup = { manifest, model, runs };
  const resourceLimits = heapMB === undefined ? {} : { maxOldGenerationSizeMb: heapMB };
  const piped = onMessage !== undefined;
  const worker = new Worker(workerFile(), {
    workerData: setup,
    resourceLimits,
    stdout: piped,
    stderr: piped,
  });
  if (onMessage) {
    for (const output of [worker.stdout, worker.stderr]) {
      const messages = messageReader(onMessage);
      output.on("data", messages.take).on("end", messages.end);
    }
  }
  let waiting: { resolve(bytes: Uint8Array): void; reject(error: unknown): void } | null = null;
  let failure: ExperimentsError | null = null;
  const fail = (why: string, cause?: unknown) => {
    failure ??= new ExperimentsError("run-failed", `A worker thread stopped: ${why}.`, [], { cause });
    waiting?.reject(failure);
    waiting = null;
  };
  worker.on("error", (error: unknown) => fail(error instanceof Error ? error.message : String(error), error));
  worker.on("exit", (code) => fail(`it ended with code ${code}`));
  worker.on("message", (answer: ShardAnswer) => {
    if ("bytes" in answer) waiting?.resolve(answer.bytes);
    else
      waiting?.reject(new ExperimentsError(answer.code as ExperimentsErrorCode, answer.message, answer.path));
    waiting = null;
  });
  return {
    async run(index) {
      if (failure) throw failure;
      const before = { runs: Atomics.load(runs, 0) };
      const watch = setInterval(() => {
        const now = Atomics.load(runs, 0);
        if (now === before.runs) fail(`it ended no run for ${secondsPerRun} s`);
        before.runs = now;
      }, secondsPerRun * 1000);
      try {
        return await new Promise((resolve, reject) => {
          waiting = { resolve, reject };
          worker.postMessage(index);
        });
      } finally {
        clearInterval(watch);
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}

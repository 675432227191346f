import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { DesignSpec } from "../designs/DesignSpec.ts";
import { designOf } from "../designs/designOf.ts";
import type { ResultTable } from "../ensembles/ResultTable.ts";
import { ExperimentsError, type ExperimentsErrorCode } from "../errors.ts";
import type { ModelReference, WorkerAnswer, WorkerSetup, WorkerTask } from "./WorkerSetup.ts";

export interface RunEnsembleInWorkersOptions {
  readonly design: DesignSpec;
  readonly model: ModelReference;
  /** Threads, from 1. The table does not depend on it. */
  readonly workers: number;
  /** Told after every finished part, in whatever order they finish. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops all threads; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

const partsPerWorker = 16;
const largestPart = 256;

const workerFile = (): string => {
  const own = createRequire(import.meta.url).resolve("@commonweal/experiments/node");
  return new URL("worker.js", pathToFileURL(own)).href;
};

/**
 * Runs a model at every point of a design, in worker threads.
 *
 * The rows stand in the order of the design, with the same bytes for any number of workers and as `runEnsemble` gives
 * them. The model is named, not passed: each thread imports its module and makes its own.
 *
 * The promise settles once all threads have ended.
 *
 * @throws {ExperimentsError} `invalid-design`, `invalid-value`, `invalid-model`, `run-failed`; the first failure stops
 * all threads.
 */
export async function runEnsembleInWorkers(options: RunEnsembleInWorkersOptions): Promise<ResultTable> {
  const { design, model, workers, onProgress, signal } = options;
  const { size } = designOf(design);
  if (!(Number.isInteger(workers) && workers >= 1 && workers <= 1024)) {
    const message = `Found ${workers} workers; expected a whole number from 1 to 1024.`;
    throw new ExperimentsError("invalid-value", message, ["workers"]);
  }
  signal?.throwIfAborted();
  const part = Math.min(largestPart, Math.ceil(size / (workers * partsPerWorker)));
  const tasks = Array.from({ length: Math.ceil(size / part) }, (_, index): WorkerTask => {
    return { from: index * part, to: Math.min(size, (index + 1) * part) };
  });
  const setup: WorkerSetup = { design: DesignSpec.parse(design), model };
  const threads = Math.min(workers, tasks.length);
  const pool = new Piscina({
    filename: workerFile(),
    workerData: setup,
    minThreads: threads,
    maxThreads: threads,
  });
  // Destroying a pool twice at once would let the second call return while threads still run.
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= pool.destroy();
    return stopped;
  };
  signal?.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([collected(pool, tasks, size, onProgress), failureOf(pool)]);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await stop();
  }
}

/** Rejects when a thread fails outside a task, as by a timer that a model left behind. */
function failureOf(pool: Piscina): Promise<never> {
  return new Promise((_, reject) => pool.on("error", (error) => reject(stoppedBy(error))));
}

function stoppedBy(error: unknown): ExperimentsError {
  const why = error instanceof Error ? error.message : String(error);
  return new ExperimentsError("run-failed", `A worker thread stopped: ${why}`, [], { cause: error });
}

async function collected(
  pool: Piscina,
  tasks: readonly WorkerTask[],
  size: number,
  onProgress: RunEnsembleInWorkersOptions["onProgress"],
): Promise<ResultTable> {
  let outputs: readonly string[] = [];
  let values = new Float64Array(0);
  let done = 0;
  await Promise.all(
    tasks.map(async (task) => {
      const answer: WorkerAnswer = await pool.run(task).catch((error) => {
        throw stoppedBy(error);
      });
      if ("code" in answer) {
        throw new ExperimentsError(answer.code as ExperimentsErrorCode, answer.message, answer.path);
      }
      if (outputs.length === 0) {
        outputs = answer.outputs;
        values = new Float64Array(size * outputs.length);
      }
      values.set(answer.values, task.from * outputs.length);
      done += task.to - task.from;
      onProgress?.(done, size);
    }),
  );
  return { outputs, rows: size, values };
}

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { DesignSpec } from "../designs/DesignSpec.ts";
import { designOf } from "../designs/designOf.ts";
import type { ResultTable } from "../ensembles/ResultTable.ts";
import { ExperimentsError, type ExperimentsErrorCode } from "../errors.ts";
import type { EnsembleThreads } from "./EnsembleThreads.ts";
import type { KeepParts } from "./parts/KeepParts.ts";
import { openParts } from "./parts/openParts.ts";
import { partsFolder } from "./parts/partsFolder.ts";
import type { ModelReference, WorkerAnswer, WorkerSetup, WorkerTask } from "./WorkerSetup.ts";
import { waitingThreads } from "./waitingThreads.ts";
import { workOff } from "./workOff.ts";

export interface RunEnsembleInWorkersOptions {
  readonly design: DesignSpec;
  readonly model: ModelReference;
  /** The points to run, `from` to `to` − 1; the table then holds their rows only. Default: all. */
  readonly range?: { readonly from: number; readonly to: number };
  /** Threads, from 1. The table does not depend on it. */
  readonly workers: number;
  /** Where threads wait between ensembles; the caller closes it. Default: they end with this one. */
  readonly threads?: EnsembleThreads;
  /** Keeps finished parts on the disk, so that the same call goes on where one that was killed ended. Default: in memory alone. */
  readonly keep?: KeepParts;
  /** Told after every finished part, in whatever order they finish. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops all threads; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

const partsPerWorker = 16;
const largestPart = 256;

const workerFile = (): URL => {
  const own = createRequire(import.meta.url).resolve("@commonweal/experiments/node");
  return new URL("worker.js", pathToFileURL(own));
};

/**
 * Runs a model at every point of a design, in worker threads.
 *
 * The rows stand in the order of the design, with the same bytes for any number of workers and as `runEnsemble` gives
 * them. The model is named, not passed: each thread imports its module and makes its own.
 *
 * With `keep`, parts of 256 points are written as they are finished and taken instead of run by the next call for the same design,
 * model, setup and code; files that are cut or changed are run again. They are left there: who keeps them removes them.
 *
 * The promise settles once all threads have ended, or wait in `threads`, and nothing is written any more. Where it is rejected all
 * have ended.
 *
 * @throws {ExperimentsError} `invalid-design`, `invalid-value`, `invalid-model`, `run-failed`; the first failure stops
 * all threads.
 */
export async function runEnsembleInWorkers(options: RunEnsembleInWorkersOptions): Promise<ResultTable> {
  const { design, model, workers, keep, onProgress, signal } = options;
  const kept = options.threads && waitingThreads(options.threads);
  const { size } = designOf(design);
  const { from, to } = options.range ?? { from: 0, to: size };
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= size)) {
    const message = `Found points ${from} to ${to}; expected a range within 0 to ${size}.`;
    throw new ExperimentsError("invalid-value", message, ["range"]);
  }
  if (!(Number.isInteger(workers) && workers >= 1 && workers <= 1024)) {
    const message = `Found ${workers} workers; expected a whole number from 1 to 1024.`;
    throw new ExperimentsError("invalid-value", message, ["workers"]);
  }
  signal?.throwIfAborted();
  const setup: WorkerSetup = { design: DesignSpec.parse(design), model };
  const table = collected(from, to, onProgress);
  const parts = keep ? await openParts(partsFolder(keep, setup.design, model)) : null;
  const tasks: WorkerTask[] = [];
  for (const task of tasksOf(from, to, keep ? "any" : workers)) {
    const part = await parts?.read(task);
    signal?.throwIfAborted();
    if (part) table.take(task, part);
    else tasks.push(task);
  }
  const take = (task: WorkerTask, answer: WorkerAnswer) => {
    table.take(task, answer);
    if ("values" in answer) parts?.write(task, answer);
  };
  const threads: Worker[] = [];
  let abort = () => {};
  try {
    while (threads.length < Math.min(workers, tasks.length)) {
      const thread = kept?.take() ?? new Worker(workerFile());
      threads.push(thread);
      begin(thread, setup);
    }
    const left = tasks.values();
    const aborted = new Promise<never>((_, reject) => {
      abort = () => reject(signal?.reason);
    });
    signal?.addEventListener("abort", abort);
    await Promise.race([Promise.all(threads.map((thread) => workOff(thread, left, take))), aborted]);
    await parts?.written();
    for (const thread of kept ? threads.splice(0) : []) {
      for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
      kept?.keep(thread);
    }
    return table.result();
  } finally {
    signal?.removeEventListener("abort", abort);
    for (const thread of threads) thread.removeAllListeners("message");
    await Promise.all([...threads.map((thread) => thread.terminate()), parts?.stop()]);
  }
}

/** Parts small enough that all threads end at about the same time; of one size where they are kept. */
function tasksOf(from: number, to: number, workers: number | "any"): WorkerTask[] {
  const even = workers === "any" ? largestPart : Math.ceil((to - from) / (workers * partsPerWorker));
  const part = Math.min(largestPart, even);
  return Array.from({ length: Math.ceil((to - from) / part) }, (_, index) => {
    const start = from + index * part;
    return { from: start, to: Math.min(to, start + part) };
  });
}

function begin(thread: Worker, setup: WorkerSetup): void {
  try {
    thread.postMessage(setup);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "DataCloneError")) throw error;
    const message = `Model: its setup cannot be copied into a thread: ${error.message}`;
    throw new ExperimentsError("invalid-model", message, ["model", "setup"], { cause: error });
  }
}

/** Puts the rows of all answers in their places and tells how many there are. */
function collected(start: number, end: number, onProgress: RunEnsembleInWorkersOptions["onProgress"]) {
  const size = end - start;
  let outputs: readonly string[] = [];
  let values = new Float64Array(0);
  let done = 0;
  return {
    take({ from, to }: WorkerTask, answer: WorkerAnswer): void {
      if ("code" in answer) {
        throw new ExperimentsError(answer.code as ExperimentsErrorCode, answer.message, answer.path);
      }
      if (done === 0) {
        outputs = answer.outputs;
        values = new Float64Array(size * outputs.length);
      }
      values.set(answer.values, (from - start) * outputs.length);
      done += to - from;
      onProgress?.(done, size);
    },
    result: (): ResultTable => ({ outputs, rows: size, values }),
  };
}

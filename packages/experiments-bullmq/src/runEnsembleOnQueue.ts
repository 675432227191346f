import { randomUUID } from "node:crypto";
import { type DesignSpec, designOf, type ResultTable } from "@commonweal/experiments";
import { Queue, QueueEvents } from "bullmq";
import { connectionOf } from "./connectionOf.ts";
import { QueueError, type QueueErrorCode } from "./errors.ts";
import { Answer, type Job } from "./Job.ts";

export interface RunEnsembleOnQueueOptions {
  /** Address of Redis, `redis://host:port`. */
  readonly url: string;
  /** Default: `commonweal`. */
  readonly queue?: string;
  readonly design: DesignSpec;
  /** A name that the workers know, and plain data for its factory. */
  readonly model: { readonly name: string; readonly setup: Job["setup"] };
  /** Points of one job. The table does not depend on it. Default: 256. */
  readonly part?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Gives up waiting; jobs not yet begun are taken back. */
  readonly signal?: AbortSignal;
}

/**
 * Runs an ensemble over a queue, by whatever workers serve it.
 *
 * The rows stand in the order of the design, with the same bytes as `runEnsemble` gives, for any number of workers and
 * any size of part. A job may run twice when a worker dies; both give the same bytes and the second is dropped. Results
 * pass through Redis and are taken out of it once read.
 *
 * Cost: below 1 ms a job beside the runs; answers of 8 bytes an output and point.
 *
 * @throws {QueueError} `unknown-model`, `run-failed`, `invalid-job`.
 * @throws {ExperimentsError} `invalid-design`.
 * @see README.md for an example: it needs a Redis.
 */
export async function runEnsembleOnQueue(options: RunEnsembleOnQueueOptions): Promise<ResultTable> {
  const { url, queue: name = "commonweal", design, model, part = 256, onProgress, signal } = options;
  const { size } = designOf(design);
  if (!(Number.isInteger(part) && part >= 1)) {
    throw new QueueError("invalid-job", `Found parts of ${part} points; expected a whole number from 1.`, [
      "part",
    ]);
  }
  signal?.throwIfAborted();
  const [connection, listening] = [connectionOf(url), connectionOf(url)];
  const queue = new Queue<Job, Answer>(name, { connection });
  const events = new QueueEvents(name, { connection: listening });
  queue.on("error", () => {});
  events.on("error", () => {});
  for (const emitter of [queue, events]) emitter.setMaxListeners(0);
  const run = randomUUID();
  const ranges = Array.from({ length: Math.ceil(size / part) }, (_, index) => {
    return { from: index * part, to: Math.min(size, (index + 1) * part) };
  });
  const table = { outputs: [] as readonly string[], values: new Float64Array(0), done: 0 };
  let abort = () => {};
  try {
    await events.waitUntilReady();
    const jobs = await queue.addBulk(
      ranges.map(({ from, to }) => ({
        name: "part",
        data: { design, model: model.name, setup: model.setup, from, to },
        opts: {
          jobId: `s-${run}-${from}`,
          attempts: 3,
          removeOnComplete: { age: 3600 },
          removeOnFail: { age: 3600 },
        },
      })),
    );
    const aborted = new Promise<never>((_, reject) => {
      abort = () => reject(signal?.reason);
    });
    signal?.addEventListener("abort", abort);
    const answers = jobs.map(async (job) => {
      const rows = rowsOf(await job.waitUntilFinished(events));
      if (table.done === 0) {
        table.outputs = rows.outputs;
        table.values = new Float64Array(size * rows.outputs.length);
      }
      table.values.set(rows.values, job.data.from * table.outputs.length);
      table.done += job.data.to - job.data.from;
      onProgress?.(table.done, size);
      await job.remove();
    });
    await Promise.race([Promise.all(answers), aborted]).catch(async (error) => {
      for (const answer of answers) answer.catch(() => {});
      await Promise.allSettled(jobs.map((job) => job.remove()));
      throw error;
    });
    return { outputs: table.outputs, rows: size, values: table.values };
  } finally {
    signal?.removeEventListener("abort", abort);
    await Promise.allSettled([events.close(), queue.close()]);
    connection.disconnect();
    listening.disconnect();
  }
}

function rowsOf(answer: unknown): { outputs: readonly string[]; values: Float64Array } {
  const result = Answer.safeParse(answer);
  if (!result.success) {
    throw new QueueError("invalid-job", "Found an answer of another shape; expected rows or a fault.");
  }
  if ("code" in result.data) throw new QueueError(result.data.code as QueueErrorCode, result.data.message);
  const bytes = Buffer.from(result.data.values, "base64");
  return {
    outputs: result.data.outputs,
    values: new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  };
}

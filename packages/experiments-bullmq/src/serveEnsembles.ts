import { ExperimentsError } from "@commonweal/experiments";
import { type ModelReference, runEnsembleInWorkers } from "@commonweal/experiments/node";
import { Worker } from "bullmq";
import { connectionOf } from "./connectionOf.ts";
import { type Answer, Job } from "./Job.ts";

export interface ServeEnsemblesOptions {
  /** Address of Redis, `redis://host:port`. It needs `noeviction`, and an append-only file to survive a restart. */
  readonly url: string;
  /** Default: `commonweal`. */
  readonly queue?: string;
  /** The only models that jobs may ask for, by name; a queue never says what code to load. */
  readonly models: ReadonlyMap<string, Omit<ModelReference, "setup">>;
  /** Threads for one job. Default: 1. */
  readonly workers?: number;
}

/** A worker of a queue; `close` lets the running job end first. */
export interface EnsembleServer {
  close(): Promise<void>;
}

const lockDuration = 60_000;
const maxStalledCount = 100;

/**
 * Works off the jobs of a queue until closed, one at a time, each in threads of its own.
 *
 * The threads keep this process free to renew its claim on the job. A job whose worker dies is given to another. Faults
 * of the input are answers, not failures: trying again would not mend them.
 *
 * @see README.md for an example: it needs a Redis.
 */
export async function serveEnsembles(options: ServeEnsemblesOptions): Promise<EnsembleServer> {
  const { url, queue = "commonweal", models, workers = 1 } = options;
  const connection = connectionOf(url);
  const worker = new Worker(queue, ({ data }) => answerTo(data, models, workers), {
    connection,
    lockDuration,
    maxStalledCount,
  });
  worker.on("error", () => {});
  await worker.waitUntilReady();
  return {
    async close() {
      await worker.close();
      connection.disconnect();
    },
  };
}

async function answerTo(
  data: unknown,
  models: ServeEnsemblesOptions["models"],
  workers: number,
): Promise<Answer> {
  const job = Job.safeParse(data);
  if (!job.success)
    return {
      code: "invalid-job",
      message: "Found a job of another shape; expected design, model, setup, from, to.",
    };
  const { design, model: name, setup, from, to } = job.data;
  const model = models.get(name);
  if (!model)
    return {
      code: "unknown-model",
      message: `Found the model ${JSON.stringify(name)}; expected one of ${[...models.keys()].join(", ")}.`,
    };
  try {
    const table = await runEnsembleInWorkers({
      design,
      model: { ...model, setup },
      range: { from, to },
      workers,
    });
    const bytes = Buffer.from(table.values.buffer, table.values.byteOffset, table.values.byteLength);
    return { outputs: [...table.outputs], rows: table.rows, values: bytes.toString("base64") };
  } catch (error) {
    if (!(error instanceof ExperimentsError)) throw error;
    return { code: "run-failed", message: error.message };
  }
}

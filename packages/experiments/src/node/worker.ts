import { parentPort, workerData } from "node:worker_threads";
import { designOf } from "../designs/designOf.ts";
import type { Model } from "../ensembles/Model.ts";
import { runRange } from "../ensembles/runRange.ts";
import { ExperimentsError } from "../errors.ts";
import { loadedModel } from "./loadedModel.ts";
import type { WorkerAnswer, WorkerSetup, WorkerTask } from "./WorkerSetup.ts";

const { design, model: reference } = workerData as WorkerSetup;

const points = designOf(design);
let model: Model | undefined;

/** Runs one range of the design. The first task loads the model, so that a fault of it is an answer like any other. */
async function answerTo({ from, to }: WorkerTask): Promise<WorkerAnswer> {
  try {
    model ??= await loadedModel(reference);
    return { outputs: model.outputs, values: runRange(points, model, from, to) };
  } catch (error) {
    if (!(error instanceof ExperimentsError)) throw error;
    return { code: error.code, message: error.message, path: error.path };
  }
}

parentPort?.on("message", async (task: WorkerTask) => {
  const answer = await answerTo(task);
  parentPort?.postMessage(answer, "values" in answer ? [answer.values.buffer as ArrayBuffer] : []);
});

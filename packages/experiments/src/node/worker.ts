import { parentPort } from "node:worker_threads";
import type { Design } from "../designs/Design.ts";
import { designOf } from "../designs/designOf.ts";
import type { Model } from "../ensembles/Model.ts";
import { runRange } from "../ensembles/runRange.ts";
import { ExperimentsError } from "../errors.ts";
import { loadedModel } from "./loadedModel.ts";
import type { ModelReference, WorkerAnswer, WorkerSetup, WorkerTask } from "./WorkerSetup.ts";

let points: Design;
let reference: ModelReference;
let model: Model | undefined;

function begin({ design, model: next }: WorkerSetup): void {
  points = designOf(design);
  reference = next;
  model = undefined;
}

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

parentPort?.on("message", async (task: WorkerSetup | WorkerTask) => {
  if ("design" in task) return begin(task);
  const answer = await answerTo(task);
  parentPort?.postMessage(answer, "values" in answer ? [answer.values.buffer as ArrayBuffer] : []);
});

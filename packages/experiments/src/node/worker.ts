import { workerData } from "piscina";
import { designOf } from "../designs/designOf.ts";
import type { Model } from "../ensembles/Model.ts";
import { runRange } from "../ensembles/runRange.ts";
import { ExperimentsError } from "../errors.ts";
import { loadedModel } from "./loadedModel.ts";
import type { WorkerAnswer, WorkerSetup, WorkerTask } from "./WorkerSetup.ts";

const { design, model: reference } = workerData as WorkerSetup;

const points = designOf(design);
let model: Model | undefined;

/** Runs one range of the design; called by the pool. The first call loads the model, so that a fault is an answer. */
export default async function run({ from, to }: WorkerTask): Promise<WorkerAnswer> {
  try {
    model ??= await loadedModel(reference);
    return { outputs: model.outputs, values: runRange(points, model, from, to) };
  } catch (error) {
    if (!(error instanceof ExperimentsError)) throw error;
    return { code: error.code, message: error.message, path: error.path };
  }
}

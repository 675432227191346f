import { move, workerData } from "piscina";
import { designOf } from "../designs/designOf.ts";
import type { Model } from "../ensembles/Model.ts";
import { runRange } from "../ensembles/runRange.ts";
import { ExperimentsError } from "../errors.ts";
import type { WorkerAnswer, WorkerSetup, WorkerTask } from "./WorkerSetup.ts";

const { design, model: reference } = workerData as WorkerSetup;

const points = designOf(design);
const factories = (await import(reference.url)) as Readonly<Record<string, (setup: unknown) => Model>>;
const factory = Object.hasOwn(factories, reference.export) ? factories[reference.export] : undefined;

const model = factory?.(reference.setup);

/** Runs one range of the design; called by the pool. */
export default function run({ from, to }: WorkerTask): WorkerAnswer {
  if (!model) {
    const message = `Found no export ${JSON.stringify(reference.export)} in the model's module; expected one.`;
    return { code: "run-failed", message, path: ["model", "export"] };
  }
  try {
    const values = runRange(points, model, from, to);
    return { outputs: model.outputs, values: move(values) as unknown as Float64Array };
  } catch (error) {
    if (!(error instanceof ExperimentsError)) throw error;
    return { code: error.code, message: error.message, path: error.path };
  }
}

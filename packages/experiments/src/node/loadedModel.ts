import type { Model } from "../ensembles/Model.ts";
import { ExperimentsError } from "../errors.ts";
import { isModel } from "./isModel.ts";
import { madeOf } from "./madeOf.ts";
import type { ModelReference } from "./WorkerSetup.ts";

/**
 * Imports a model's module and has its factory make the model.
 *
 * @throws {ExperimentsError} `invalid-model`; its path says whether the url, the export or the setup is at fault.
 */
export async function loadedModel(reference: ModelReference): Promise<Model> {
  const model = await madeOf(reference);
  if (isModel(model)) return model;
  const message = `Model: found that ${JSON.stringify(reference.export)} made no model; expected an object with outputs and run.`;
  throw new ExperimentsError("invalid-model", message, ["model", "export"]);
}

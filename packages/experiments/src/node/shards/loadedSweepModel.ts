import type { Model } from "../../ensembles/Model.ts";
import { ExperimentsError } from "../../errors.ts";
import type { RecordModel } from "../../shards/RecordModel.ts";
import { isModel } from "../isModel.ts";
import { madeOf } from "../madeOf.ts";
import type { ModelModule } from "./ModelSource.ts";

/**
 * Imports a module and has its factory make a model of sweeps.
 *
 * @throws {ExperimentsError} `invalid-model`; its path says whether the url, the export or the setup is at fault.
 */
export async function loadedSweepModel(module: ModelModule, setup: unknown): Promise<Model | RecordModel> {
  const model = await madeOf({ setup, ...module });
  if (typeof model === "function") return model as RecordModel;
  if (isModel(model)) return model;
  const message = `Model: found that ${JSON.stringify(module.export)} made no model; expected a function, or an object with outputs and run.`;
  throw new ExperimentsError("invalid-model", message, ["model", "export"]);
}

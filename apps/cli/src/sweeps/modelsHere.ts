import { dirname } from "node:path";
import type { Manifest } from "@commonweal/experiments";
import type { ModelSource } from "@commonweal/experiments/node";
import { builtInModules, builtInVersion } from "./builtInModel.ts";
import { experimentManifest } from "./experimentManifest.ts";
import { modelSource } from "./modelSource.ts";
import { readExperiment } from "./readExperiment.ts";

/**
 * Says what models a worker of a queue runs: our own, in this version, and that of one experiment whose file lies here.
 * Whatever else a manifest names, it is not run.
 */
export async function modelsHere(
  experiment: string | undefined,
): Promise<(manifest: Manifest) => ModelSource | null> {
  const folder = experiment === undefined ? "" : dirname(experiment);
  const own =
    experiment === undefined ? null : await experimentManifest(await readExperiment(experiment), folder);
  const source = own && modelSource(own, folder);
  return (manifest) => {
    const { name, version } = manifest.model;
    if (manifest.experiment === own?.experiment) return source;
    return (name === "scs" || name === "grm-1") && version === builtInVersion ? builtInModules[name] : null;
  };
}

import { dirname } from "node:path";
import type { Manifest } from "@commonweal/experiments";
import type { ModelSource } from "@commonweal/experiments/node";
import { builtInModules, builtInVersion } from "./builtInModel.ts";
import { experimentManifest } from "./experimentManifest.ts";
import { modelSource } from "./modelSource.ts";
import { readExperiment } from "./readExperiment.ts";

/** What a worker runs, and how long a run may take. */
export interface ModelsHere {
  readonly modelOf: (manifest: Manifest) => ModelSource | null;
  readonly secondsPerRun: (manifest: Manifest) => number;
}

/**
 * Says what models a worker of a queue runs: our own, in this version, and that of one experiment whose file lies here.
 * Whatever else a manifest names, it is not run.
 */
export async function modelsHere(experiment: string | undefined): Promise<ModelsHere> {
  const folder = experiment === undefined ? "" : dirname(experiment);
  const file = experiment === undefined ? null : await readExperiment(experiment);
  const own = file && (await experimentManifest(file, folder));
  const source = own && modelSource(own, folder);
  const isOwn = (manifest: Manifest) => manifest.experiment === own?.experiment;
  return {
    modelOf(manifest) {
      const { name, version } = manifest.model;
      if (isOwn(manifest)) return source;
      return (name === "scs" || name === "grm-1") && version === builtInVersion ? builtInModules[name] : null;
    },
    secondsPerRun: (manifest) => (isOwn(manifest) ? file?.secondsPerRun : undefined) ?? 3600,
  };
}

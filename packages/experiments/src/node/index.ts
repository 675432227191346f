export { type RunEnsembleInWorkersOptions, runEnsembleInWorkers } from "./runEnsembleInWorkers.ts";
export { missingShards } from "./sweeps/missingShards.ts";
export { openSweep } from "./sweeps/openSweep.ts";
export { readManifest } from "./sweeps/readManifest.ts";
export { readShard } from "./sweeps/readShard.ts";
export { writeShard } from "./sweeps/writeShard.ts";
export type { ModelReference } from "./WorkerSetup.ts";

export { type RunEnsembleInWorkersOptions, runEnsembleInWorkers } from "./runEnsembleInWorkers.ts";
export type { ModelReference } from "./WorkerSetup.ts";

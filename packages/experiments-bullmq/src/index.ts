export { QueueError, type QueueErrorCode } from "./errors.ts";
export { type RunEnsembleOnQueueOptions, runEnsembleOnQueue } from "./runEnsembleOnQueue.ts";
export { type EnsembleServer, type ServeEnsemblesOptions, serveEnsembles } from "./serveEnsembles.ts";

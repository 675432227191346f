export { type BetweennessInWorkersOptions, betweennessInWorkers } from "./betweennessInWorkers.ts";
export type { WorkersOptions } from "./blocksInWorkers.ts";
export { type ClosenessInWorkersOptions, closenessInWorkers } from "./closenessInWorkers.ts";

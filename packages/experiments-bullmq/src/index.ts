export { QueueError, type QueueErrorCode } from "./errors.ts";
export { type RunSweepOnQueueOptions, runSweepOnQueue } from "./runSweepOnQueue.ts";
export type { RedisOptions } from "./safeRedis.ts";
export { type ServeSweepsOptions, type SweepServer, serveSweeps } from "./serveSweeps.ts";

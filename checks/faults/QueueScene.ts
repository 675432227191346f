import type { TestRedis } from "../../packages/experiments-bullmq/src/testing/startRedis.ts";
import type { Running } from "./Running.ts";

/** A sweep over a queue: Redis, some workers, and whoever wants the results. */
export interface QueueScene {
  readonly redis: TestRedis;
  readonly workers: Running[];
  /** Starts one more worker. */
  hire(): Running;
  owner: Running;
  /** Starts the owner again, after it was killed. */
  restartOwner(): void;
}

/** What is done to a scene, once, at some moment. */
export type QueueFault = (scene: QueueScene, random: () => number) => Promise<void>;

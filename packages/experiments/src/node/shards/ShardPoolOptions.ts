import type { Manifest } from "../../shards/Manifest.ts";
import type { ModelSource } from "./ModelSource.ts";

/** How shards are run; their bytes do not depend on it. */
export interface ShardPoolOptions {
  readonly manifest: Manifest;
  readonly model: ModelSource;
  /** Threads, or processes of a program, from 1. */
  readonly workers: number;
  /** A worker that ends no run for so long is taken for dead and replaced after at most twice that. Default: 3600. */
  readonly secondsPerRun?: number | undefined;
  /** A worker is replaced by a new one after so many shards, so that what it leaks goes. Default: 256. */
  readonly shardsPerWorker?: number | undefined;
  /** Most memory of a thread's heap, in MB. Default: what Node gives. */
  readonly heapMB?: number | undefined;
  /**
   * Gets what programs write to their standard error and threads to either output, line by line, with control characters
   * escaped. Default: nobody gets what programs say, and what threads say goes where this process writes.
   */
  readonly onMessage?: ((line: string) => void) | undefined;
}

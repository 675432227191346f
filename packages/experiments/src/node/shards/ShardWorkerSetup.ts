import type { Manifest } from "../../shards/Manifest.ts";
import type { ModelModule } from "./ModelSource.ts";

/** What a thread needs to run shards. */
export interface ShardWorkerSetup {
  readonly manifest: Manifest;
  readonly model: ModelModule;
  /** Counts the runs that ended, so that others can see that the thread is alive. */
  readonly runs: Int32Array;
}

/** What comes back: the bytes of a shard's file, or what the `ExperimentsError` said. */
export type ShardAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly code: string; readonly message: string; readonly path: readonly PropertyKey[] };

import type { Manifest } from "@commonweal/experiments";
import type { ModelReference } from "@commonweal/experiments/node";

/** What a thread is asked: one shard of a sweep. */
export interface ShardTask {
  readonly manifest: Manifest;
  readonly index: number;
  readonly model: ModelReference;
}

/** What a thread answers: a shard's bytes, or what an `ExperimentsError` said (an error of our own does not survive the way). */
export type ShardAnswer =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly code: string; readonly message: string; readonly path: readonly PropertyKey[] };

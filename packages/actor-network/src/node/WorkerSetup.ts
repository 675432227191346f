import type { Engine } from "../paths/Engine.ts";
import type { PathLists } from "../paths/pathLists.ts";

/** What every thread gets: the lists in shared memory, and what to compute for blocks of sources. */
export interface WorkerSetup {
  readonly kind: "dependencies" | "reach";
  readonly lists: PathLists;
  readonly engine: Engine;
}

/** The sources `from` to `to` − 1. */
export interface WorkerTask {
  readonly from: number;
  readonly to: number;
}

/** What comes back: the block's numbers, or what an error of ours said (it does not survive the way itself). */
export type WorkerAnswer =
  | { readonly values: Float64Array<ArrayBuffer> }
  | { readonly code: string; readonly message: string; readonly path: readonly PropertyKey[] };

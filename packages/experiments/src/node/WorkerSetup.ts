import type { DesignSpec } from "../designs/DesignSpec.ts";

/** Where a thread finds its model: a module, the factory that it exports, and what the factory takes. */
export interface ModelReference {
  /** A `file:` URL, or what Node can import. */
  readonly url: string;
  /** Name of an export that makes a `Model` of `setup`. */
  readonly export: string;
  /** Plain data, copied into every thread. */
  readonly setup: unknown;
}

/** Begins an ensemble; tasks follow. */
export interface WorkerSetup {
  readonly design: DesignSpec;
  readonly model: ModelReference;
}

/** Runs `from` to `to − 1`. */
export interface WorkerTask {
  readonly from: number;
  readonly to: number;
}

/** What comes back: rows, or what the `ExperimentsError` said (an error of our own does not survive the way). */
export type WorkerAnswer =
  | { readonly outputs: readonly string[]; readonly values: Float64Array }
  | { readonly code: string; readonly message: string; readonly path: readonly PropertyKey[] };

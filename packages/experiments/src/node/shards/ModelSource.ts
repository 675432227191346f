/** Where a model of sweeps is found: a module's export that makes it of the manifest's setup, or a program. */
export type ModelSource = ModelModule | ModelProgram;

/** A model as an export of a module. */
export interface ModelModule {
  /** A `file:` URL, or what Node can import. */
  readonly url: string;
  /** Name of an export that makes a `RecordModel` or a `Model` of the setup. */
  readonly export: string;
  /** What the export gets. Default: the setup of the manifest's model. */
  readonly setup?: unknown;
}

/**
 * A program that reads one line of JSON for every run, a `RunRequest`, and writes one line for each, a `RunRecord`.
 *
 * It starts once for many runs and ends when its input does. What it writes to its standard error is passed on.
 */
export interface ModelProgram {
  /** The program and its arguments; no shell reads them. */
  readonly command: readonly [string, ...string[]];
  /** Folder that it runs in. Default: that of this process. */
  readonly folder?: string;
}

/** Where finished parts of an ensemble are kept while it runs. */
export interface KeepParts {
  /** Made if missing. Parts of other ensembles may lie in it; they are not touched. */
  readonly folder: string;
  /** What the model's code is known by, such as a hash of it: parts of other code are not taken. */
  readonly code: string;
}

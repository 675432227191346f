/** A tree of the sequence that cutting back leaves. */
export interface PrunedTree {
  /** Price of a leaf from which on no larger tree is worth its leaves, as a share of the root's risk. */
  readonly price: number;
  readonly leaves: number;
  /** Risk over the runs that grew the tree, as a share of the root's: too small. */
  readonly error: number;
  /** The same over runs that were left out while trees grew, and its standard error; `null` where there is no risk at all. */
  readonly crossValidated: { readonly error: number; readonly standardError: number } | null;
}

/** One moment in which an actor can pass something on to another. */
export interface Contact {
  readonly from: number;
  readonly to: number;
  /** When it begins, in the caller's unit of time. */
  readonly time: number;
  /** How long the passing takes, in the same unit, at least 0. Default: 0. */
  readonly duration?: number;
}

/** The same as columns, for many contacts: position `i` of each column is contact `i`. */
export interface ContactColumns {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly time: ArrayLike<number>;
  readonly duration?: ArrayLike<number>;
}

/** Contacts as records or as columns, in any order. */
export type Contacts = readonly Contact[] | ContactColumns;

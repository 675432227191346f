/** A treated unit beside others that were not. */
export interface Panel {
  /** The series of the unit in which the event happened. */
  readonly treated: ArrayLike<number>;
  /** Series of units without it, of the same times. */
  readonly donors: readonly ArrayLike<number>[];
  /** The first entry after the event, counted from 0. */
  readonly at: number;
}

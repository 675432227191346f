/** The values of units that two coders or more have coded; the others tell nothing of agreement. */
export interface UnitValues {
  /** Values in use, ascending; names by code units. */
  readonly categories: readonly (string | number)[];
  /** Which row of the ratings each unit is. */
  readonly rows: Uint32Array;
  /** Where the values of each unit begin in `values`, and where the last one ends. */
  readonly offsets: Uint32Array;
  /** Places in `categories`. */
  readonly values: Uint32Array;
}

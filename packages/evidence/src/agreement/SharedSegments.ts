/** Codings by segment: the segments that two coders or more have coded, and who gave which code there. */
export interface SharedSegments {
  /** Coders who count, by code units. */
  readonly coders: readonly string[];
  /** Ids of the segments that two coders or more have coded, in the order of the codings. */
  readonly segments: readonly string[];
  /** Places of the coders who have coded each of them. */
  readonly codersOf: readonly (readonly number[])[];
  /** Segments that one coder alone has coded. */
  readonly codedOnce: number;
  /** Each code, by code units, with the segments in which somebody gave it. */
  readonly codes: ReadonlyMap<string, readonly GivenCode[]>;
  /** Codes that were given in no such segment. */
  readonly codesOutside: number;
  /** Codings of one coder that give a segment the same code with unlike values. */
  readonly unlikeValues: number;
}

/** A code in a segment where somebody gave it. */
export interface GivenCode {
  /** Place of the segment. */
  readonly unit: number;
  /** Coder's place to the coding's place; −1 where the coder gave unlike values. */
  readonly by: ReadonlyMap<number, number>;
}

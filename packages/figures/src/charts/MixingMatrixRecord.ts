import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface MixingCell {
  /** Ties from the group of the row to that of the column; `null` where not defined. */
  readonly ties: number | null;
  /** How many there would be by chance; left out where nobody says. */
  readonly expected?: number | null;
}

export interface MixingMatrixWords {
  /** Stands beside the rows, such as "from". */
  readonly from: string;
  /** Stands above the columns, such as "to". */
  readonly to: string;
  /** What the numbers are, such as "ties". */
  readonly ties: string;
  /** Stands before the number by chance, such as "by chance". */
  readonly expected: string;
  /** Stands in the place of a number that is not defined. */
  readonly undefined: string;
  /** Stands in the place of the figure when there is no group. */
  readonly empty: string;
}

export interface MixingMatrixRecord extends FigureRecord {
  /** Names of the groups, in the order of rows and columns. */
  readonly groups: readonly string[];
  /** One row a group, one cell a group. */
  readonly cells: readonly (readonly MixingCell[])[];
  readonly words: MixingMatrixWords;
}

/** One entry of a series as its file has it. */
export interface SeriesRow {
  /** Line on which it stands. */
  readonly line: number;
  /** Its date, or its place in the file where there is no column of dates. */
  readonly label: string;
  /** `null` where the cell is empty or says NA. */
  readonly value: number | null;
  /** Values of the other columns asked for, in the same order. */
  readonly donors: readonly (number | null)[];
  readonly definition: string | null;
}

export interface SeriesTable {
  readonly column: string;
  readonly dateColumn: string | null;
  readonly unit: string | null;
  readonly donors: readonly string[];
  readonly rows: readonly SeriesRow[];
}

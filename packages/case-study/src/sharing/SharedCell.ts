/** A text of a case folder and where it stands. */
export interface SharedCell {
  readonly file: string;
  /** Id of the row, or its number where rows have none; empty in a YAML file. */
  readonly row: string;
  /** Column of a table, or path in a YAML file without positions. */
  readonly column: string;
  readonly text: string;
}

/** Says what is published in the place of a text: the text, with findings replaced, or what stands instead. */
export type Say = (cell: SharedCell, instead: string) => string;

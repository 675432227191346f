/** Which part of a project a table is of; whatever is left out is all of it. */
export interface CodeSelection {
  /** Ids of codes, in the order of the table. Default: all codes that are codable, in the codebook's order. */
  readonly codes?: readonly string[];
  /** Ids of documents. */
  readonly documents?: readonly string[];
  /** Ids of coders. */
  readonly coders?: readonly string[];
}

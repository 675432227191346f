/** How much a reader takes in before it refuses. Each can be raised by the reader's `limits` option. */
export interface Limits {
  /** Bytes of one file, or UTF-16 units of one text. */
  readonly inputSize: number;
  /** Characters of one cell or text; a CSV record may hold as many bytes. */
  readonly textLength: number;
  /** Columns of one table. */
  readonly columns: number;
  /** Records of one table, the header left out. */
  readonly rows: number;
  readonly actors: number;
  readonly ties: number;
  /** Attribute values of all actors, and of all ties: as many as actors, or ties, times their attributes. */
  readonly values: number;
  /** Levels of nesting. */
  readonly depth: number;
  /** Files in one folder or archive. */
  readonly entries: number;
  /** Bytes that an archive unpacks to. */
  readonly unzippedSize: number;
  /** Unpacked bytes per packed byte. */
  readonly ratio: number;
}

/** The limits that hold unless a reader is told otherwise. */
export const limits: Limits = {
  inputSize: 64 * 1024 * 1024,
  textLength: 1024 * 1024,
  columns: 1_000,
  rows: 10_000_000,
  actors: 1_000_000,
  ties: 10_000_000,
  values: 50_000_000,
  depth: 64,
  entries: 10_000,
  unzippedSize: 512 * 1024 * 1024,
  ratio: 100,
};

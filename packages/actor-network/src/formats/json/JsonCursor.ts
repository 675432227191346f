/** Where the reading of a JSON text stands. */
export interface JsonCursor {
  readonly text: string;
  at: number;
  readonly textLength: number;
  readonly depth: number;
}

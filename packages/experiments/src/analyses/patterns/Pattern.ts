/** What a run must show to count: an output within two bounds, both included. */
export interface Pattern {
  readonly output: string;
  /** Default: none. */
  readonly min?: number | undefined;
  /** Default: none. */
  readonly max?: number | undefined;
}

/** How an ensemble is run; its numbers do not depend on it. */
export interface Running {
  readonly workers: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

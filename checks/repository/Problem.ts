/** A broken rule of the repository and where. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A piece of code out of a docstring, a page or `examples/`. */
export interface Example {
  readonly path: string;
  /** Line of the file on which the code begins. */
  readonly line: number;
  readonly code: string;
  /** Variable of the environment without which the code cannot run. */
  readonly requires?: string;
}

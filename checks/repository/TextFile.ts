/** A text file, its path relative to the root and with forward slashes on every system. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

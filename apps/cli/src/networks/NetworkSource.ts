/** Which network to read: a file of any format, or one period of a case folder. */
export interface NetworkSource {
  readonly path: string;
  /** Of a case folder: the period. Default: the only one, or the ties of all of them pooled. */
  readonly period?: string | undefined;
  /** The relations to keep: of a case folder, or of a file whose ties say theirs. Default: all. */
  readonly relations?: readonly string[] | undefined;
  /** Id of the file's format. Default: told by what it holds. */
  readonly format?: string | undefined;
  /** Encoding of a file without a byte order mark. Default: utf-8. */
  readonly encoding?: string | undefined;
}

export type ExperimentsErrorCode =
  | "invalid-counts"
  | "invalid-design"
  | "invalid-manifest"
  | "invalid-model"
  | "invalid-shard"
  | "invalid-share"
  | "invalid-value"
  | "limit-exceeded"
  | "other-sweep"
  | "run-failed"
  | "unfinished-sweep"
  | "unknown-index"
  | "unknown-output";

/** Thrown when input breaks a documented rule. Check `code`; the message is for people. */
export class ExperimentsError extends Error {
  override readonly name = "ExperimentsError";
  readonly code: ExperimentsErrorCode;
  readonly path: readonly PropertyKey[];

  constructor(
    code: ExperimentsErrorCode,
    message: string,
    path: readonly PropertyKey[] = [],
    options: ErrorOptions = {},
  ) {
    super(message, options);
    this.code = code;
    this.path = path;
  }
}

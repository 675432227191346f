export type CollaborationMetricsErrorCode =
  | "dependent-columns"
  | "invalid-actor"
  | "invalid-capacity"
  | "invalid-count"
  | "invalid-depth"
  | "invalid-duration"
  | "invalid-option"
  | "invalid-quality"
  | "invalid-rate"
  | "invalid-response"
  | "invalid-return"
  | "invalid-scale"
  | "invalid-series"
  | "invalid-shape"
  | "invalid-time"
  | "unequal-lengths"
  | "unknown-item"
  | "unknown-level";

/** Thrown when input breaks a documented rule. Check `code`; the message is for people. */
export class CollaborationMetricsError extends Error {
  override readonly name = "CollaborationMetricsError";
  readonly code: CollaborationMetricsErrorCode;
  readonly path: readonly PropertyKey[];

  constructor(code: CollaborationMetricsErrorCode, message: string, path: readonly PropertyKey[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

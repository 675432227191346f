export type QcaErrorCode =
  | "duplicate-name"
  | "invalid-anchors"
  | "invalid-cut"
  | "invalid-degree"
  | "invalid-level"
  | "invalid-limit"
  | "invalid-membership"
  | "invalid-name"
  | "invalid-thresholds"
  | "invalid-value"
  | "no-conditions"
  | "not-estimable"
  | "too-many-configurations"
  | "unequal-lengths"
  | "unknown-condition";

/** Thrown when input breaks a documented rule. Check `code`; the message is for people. */
export class QcaError extends Error {
  override readonly name = "QcaError";
  readonly code: QcaErrorCode;
  /** Where it was found: an argument, a part of `data` or an option by its name, then names and positions within it. */
  readonly path: readonly PropertyKey[];

  constructor(code: QcaErrorCode, message: string, path: readonly PropertyKey[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

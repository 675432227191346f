export type QueueErrorCode =
  | "invalid-job"
  | "invalid-value"
  | "no-progress"
  | "redis-unreachable"
  | "run-failed"
  | "unknown-model"
  | "unsafe-redis";

/** Thrown when input breaks a documented rule. Check `code`; the message is for people. */
export class QueueError extends Error {
  override readonly name = "QueueError";
  readonly code: QueueErrorCode;
  readonly path: readonly PropertyKey[];

  constructor(code: QueueErrorCode, message: string, path: readonly PropertyKey[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

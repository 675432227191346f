export type ActorNetworkErrorCode =
  | "unknown-actor"
  | "unknown-relation"
  | "duplicate-actor"
  | "duplicate-relation"
  | "duplicate-tie"
  | "invalid-strength"
  | "invalid-option"
  | "invalid-table"
  | "invalid-text"
  | "invalid-file"
  | "unsupported"
  | "no-convergence"
  | "worker-stopped"
  | "limit-exceeded";

/** Thrown when input breaks a documented rule. Check `code`; the message is for people. */
export class ActorNetworkError extends Error {
  override readonly name = "ActorNetworkError";
  readonly code: ActorNetworkErrorCode;
  readonly path: readonly PropertyKey[];

  constructor(code: ActorNetworkErrorCode, message: string, path: readonly PropertyKey[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

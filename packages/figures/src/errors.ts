export type FiguresErrorCode =
  | "invalid-id"
  | "invalid-width"
  | "invalid-number"
  | "unknown-actor"
  | "unequal-lengths";

/** Thrown when a record breaks a documented rule. Check `code`; the message is for people. */
export class FiguresError extends Error {
  override readonly name = "FiguresError";
  readonly code: FiguresErrorCode;
  readonly path: readonly PropertyKey[];

  constructor(code: FiguresErrorCode, message: string, path: readonly PropertyKey[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

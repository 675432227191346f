export type NumericsErrorCode = "invalid-key" | "invalid-bound" | "empty" | "invalid-share";

/** Thrown when input breaks a documented rule. Check `code`; the message is for people. */
export class NumericsError extends Error {
  override readonly name = "NumericsError";
  readonly code: NumericsErrorCode;
  readonly path: readonly PropertyKey[];

  constructor(code: NumericsErrorCode, message: string, path: readonly PropertyKey[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

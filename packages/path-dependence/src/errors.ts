export type PathDependenceErrorCode =
  | "invalid-parameters"
  | "power-sum"
  | "uneven-steps"
  | "invalid-rebalancing"
  | "invalid-intervention"
  | "invalid-variant"
  | "invalid-sweep"
  | "invalid-output"
  | "invalid-setup"
  | "invalid-network"
  | "invalid-rule"
  | "limit-exceeded"
  | "invalid-urn"
  | "invalid-race"
  | "invalid-histories"
  | "invalid-option"
  | "no-convergence"
  | "invalid-series"
  | "unsupported"
  | "invalid-checkpoint";

/** Thrown when input breaks a documented rule. Check `code`; the message is for people. */
export class PathDependenceError extends Error {
  override readonly name = "PathDependenceError";
  readonly code: PathDependenceErrorCode;
  readonly path: readonly PropertyKey[];

  constructor(code: PathDependenceErrorCode, message: string, path: readonly PropertyKey[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

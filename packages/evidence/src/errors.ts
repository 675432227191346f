import type { ActorNetworkErrorCode } from "@commonweal/actor-network";

export type EvidenceErrorCode =
  | Extract<
      ActorNetworkErrorCode,
      "invalid-file" | "invalid-table" | "invalid-text" | "limit-exceeded" | "unsupported"
    >
  | "code-cycle"
  | "duplicate-decision"
  | "duplicate-id"
  | "invalid-coding"
  | "invalid-option"
  | "invalid-position"
  | "invalid-probability"
  | "invalid-rating"
  | "invalid-ratio"
  | "pseudonym-collision"
  | "unknown-code"
  | "unknown-coder"
  | "unknown-document"
  | "unknown-period"
  | "unknown-segment"
  | "unknown-source"
  | "weak-key";

/** Thrown when input breaks a documented rule. Check `code`; the message is for people and holds no text of a source. */
export class EvidenceError extends Error {
  override readonly name = "EvidenceError";
  readonly code: EvidenceErrorCode;
  readonly path: readonly PropertyKey[];

  constructor(code: EvidenceErrorCode, message: string, path: readonly PropertyKey[] = []) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

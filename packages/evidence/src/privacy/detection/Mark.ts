import type { FindingConfidence, FindingKind } from "./Finding.ts";

/** A finding in a text made by `matchText`, from `start` to before `end`. */
export interface Mark {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: FindingConfidence;
  readonly pseudonym?: string;
}

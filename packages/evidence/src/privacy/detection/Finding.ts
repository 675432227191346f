export const findingKinds = [
  "name",
  "phone",
  "e-mail",
  "id-number",
  "passport",
  "plate",
  "bank-account",
  "account",
  "address",
  "birth-date",
  "url",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `high`: hardly anything else looks so, or a check digit is right. `medium`: most are. `low`: often something else. */
export type FindingConfidence = "high" | "medium" | "low";

/** A stretch of a text that may tell who somebody is. It holds nothing of the text, so it may stand in a log. */
export interface Finding {
  readonly kind: FindingKind;
  /** In UTF-16 code units from 0, as `slice` counts. */
  readonly start: number;
  readonly length: number;
  readonly confidence: FindingConfidence;
  /** Of a name that was given with its pseudonym; `null` for all else. */
  readonly pseudonym: string | null;
}

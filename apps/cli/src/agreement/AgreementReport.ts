import type { Agreement, CodeAgreement, CodingAgreement, Level } from "@commonweal/evidence";

/** Why alpha or its interval is `null`; `null` where both are there. */
export interface WithReason {
  readonly reason: string | null;
}

type Explained<Value extends Agreement> = Value & WithReason;

/** What `agree` prints. */
export interface AgreementReport extends Omit<CodingAgreement, "overall" | "codes" | "disagreements"> {
  readonly level: Level;
  readonly seed: number;
  readonly overall: {
    readonly presence: Explained<CodingAgreement["overall"]["presence"]>;
    readonly values: Explained<CodingAgreement["overall"]["values"]>;
  };
  readonly codes: readonly (Omit<CodeAgreement, "presence" | "values"> & {
    readonly presence: Explained<CodeAgreement["presence"]>;
    readonly values: Explained<CodeAgreement["values"]>;
  })[];
  /** How many pairs of a segment and a code coders do not agree on. */
  readonly disagreements: number;
}

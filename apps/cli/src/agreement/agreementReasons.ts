import type { Agreement, CodingAgreement, Level } from "@commonweal/evidence";
import type { AgreementReport, WithReason } from "./AgreementReport.ts";

type Plain = Omit<CodingAgreement, "disagreements"> & {
  readonly level: Level;
  readonly seed: number;
  readonly disagreements: number;
};

function explained<Value extends Agreement>(agreement: Value): Value & WithReason {
  return { ...agreement, reason: reasonOf(agreement) };
}

function reasonOf({ percent, alpha, interval }: Agreement): string | null {
  if (percent === null) return "nothing to compare";
  if (alpha === null) return "no variation";
  if (interval !== null) return null;
  return percent === 1 ? "no disagreement seen" : "too few segments vary";
}

/** Adds to each figure why alpha or its interval is not defined. */
export function agreementReasons(agreement: Plain): AgreementReport {
  const { presence, values } = agreement.overall;
  return {
    ...agreement,
    overall: { presence: explained(presence), values: explained(values) },
    codes: agreement.codes.map((code) => ({
      ...code,
      presence: explained(code.presence),
      values: explained(code.values),
    })),
  };
}

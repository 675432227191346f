import { type TrustTies, trustTies } from "../trust/trustTies.ts";

/** Ties from a square of answers: 1 yes, 0 no, −1 not asked. */
export function answeredTrust(answers: readonly (readonly number[])[]): TrustTies {
  const reports = answers.flatMap((row, from) =>
    row.flatMap((answer, to) => (answer < 0 ? [] : [{ from, to, trusts: answer === 1 }])),
  );
  return trustTies(reports, { order: answers.length });
}

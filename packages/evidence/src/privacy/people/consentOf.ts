import type { Consent } from "./Consent.ts";

/** What holds for one person by all that they said. */
export interface ConsentState {
  readonly withdrawn: boolean;
  readonly paraphrase: boolean;
  readonly quote: boolean;
  readonly name: boolean;
}

/**
 * Tells what holds for one person.
 *
 * Who has withdrawn has agreed to nothing. Consent counts again only if it is dated later than every withdrawal; a
 * withdrawal or a consent without a date, or on one and the same date, is settled for the withdrawal. A quote may be
 * paraphrased too. Dates are compared as far as both tell them.
 *
 * O(rows).
 *
 * @example
 * const row = (scope, date) => ({ person: "i07", scope, date });
 * consentOf([row("quote", "2020-05"), row("withdrawn", "2021")]).withdrawn; // => true
 * consentOf([row("withdrawn", "2021"), row("paraphrase", "2022")]).paraphrase; // => true
 */
export function consentOf(rows: readonly Consent[]): ConsentState {
  const withdrawals = rows.filter(({ scope }) => scope === "withdrawn");
  const standing = rows.filter(
    ({ scope, date }) => scope !== "withdrawn" && withdrawals.every((row) => isLater(date, row.date)),
  );
  const has = (scope: Consent["scope"]) => standing.some((row) => row.scope === scope);
  return {
    withdrawn: withdrawals.length > 0 && standing.length === 0,
    paraphrase: has("paraphrase") || has("quote"),
    quote: has("quote"),
    name: has("name"),
  };
}

function isLater(date: string | null, than: string | null): boolean {
  if (date === null || than === null) return false;
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}

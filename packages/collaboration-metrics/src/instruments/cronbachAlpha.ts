import { sum } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";

/**
 * Takes Cronbach's alpha: how far the items of a scale vary together.
 *
 * k / (k − 1) · (1 − Σ var(item) / var(total)), with variances over n − 1. No unit, at most 1; it may be negative, which says
 * that items run against each other. `null` for fewer than two items or two respondents, or when totals do not vary.
 *
 * `responses[r][i]` is respondent r's answer to item i, complete; items that are worded the other way must be turned round
 * first. Alpha grows with the number of items and does not show that they measure one thing. O(respondents · items).
 *
 * @example
 * cronbachAlpha([[1, 2], [2, 3], [3, 4]]); // => 1
 * cronbachAlpha([[1, 2]]); // => null
 * @throws {CollaborationMetricsError} `unequal-lengths`, `invalid-response`.
 * @see Cronbach (1951), Psychometrika 16(3), 297–334.
 */
export function cronbachAlpha(responses: readonly ArrayLike<number>[]): number | null {
  const items = responses[0]?.length ?? 0;
  for (const [respondent, row] of responses.entries()) checkRow(row, items, respondent);
  if (items < 2 || responses.length < 2) return null;
  const totals = responses.map((row) => sum(Array.from(row)));
  const total = variance(totals);
  if (total === 0) return null;
  const each = Array.from({ length: items }, (_, item) =>
    variance(responses.map((row) => row[item] as number)),
  );
  return (items / (items - 1)) * (1 - sum(each) / total);
}

function checkRow(row: ArrayLike<number>, items: number, respondent: number): void {
  if (row.length !== items) {
    const message = `Respondent ${respondent} has ${row.length} answers; expected ${items}.`;
    throw new CollaborationMetricsError("unequal-lengths", message, ["responses", respondent]);
  }
  for (let item = 0; item < items; item += 1) {
    if (Number.isFinite(row[item])) continue;
    const message = `Found ${row[item]} as an answer; expected a finite number.`;
    throw new CollaborationMetricsError("invalid-response", message, ["responses", respondent, item]);
  }
}

function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) * (value - mean))) / (values.length - 1);
}

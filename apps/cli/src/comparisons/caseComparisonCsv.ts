import { writeTable } from "@commonweal/actor-network";
import type { CaseComparison, ComparedValue } from "@commonweal/case-study";

const header = [
  "part",
  "period_a",
  "period_b",
  "regime",
  "what",
  "a",
  "a_low",
  "a_high",
  "b",
  "b_low",
  "b_high",
  "verdict_a",
  "verdict_b",
];

const numbers = (compared: ComparedValue | null) => [
  compared?.value ?? null,
  compared?.interval?.low ?? null,
  compared?.interval?.high ?? null,
];

/** A table with a row per count of evidence, measure of a period, and proposition; what a case has not is empty. */
export function caseComparisonCsv({ cases, measures, propositions }: CaseComparison): string {
  const counts = ["sources", "groups", "segments", "codings", "accepted", "tried"] as const;
  return writeTable(header, [
    ...counts.map((what) => [
      "evidence",
      null,
      null,
      null,
      what,
      ...cases.flatMap((each) => [each[what], null, null]),
      null,
      null,
    ]),
    ...measures.map(({ periods, regime, measure, values }) => [
      "measure",
      ...periods,
      regime,
      measure,
      ...values.flatMap(numbers),
      null,
      null,
    ]),
    ...propositions.map(({ id, verdicts }) => [
      "proposition",
      null,
      null,
      null,
      id,
      ...verdicts.flatMap(numbers),
      ...verdicts.map((verdict) => verdict?.verdict ?? null),
    ]),
  ]);
}

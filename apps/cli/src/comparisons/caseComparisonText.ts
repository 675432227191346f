import type { CaseComparison, ComparedValue } from "@commonweal/case-study";
import { alignedRows } from "../terminal/alignedRows.ts";
import { caseComparisonWords } from "./caseComparisonWords.ts";

const three = (value: number): string => String(Number(value.toPrecision(3)));
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Words for people: two cases side by side, and what of it cannot be compared. */
export function caseComparisonText(comparison: CaseComparison, language: "en" | "zh"): string {
  const words = caseComparisonWords(language);
  const { cases, measures, propositions, limits } = comparison;
  const titles = cases.map(({ id, title }) => `${title[language]} (${id})`);
  const shown = (compared: ComparedValue | null, write: (value: number) => string): string => {
    if (compared === null) return words.none;
    const { value, interval } = compared;
    if (value === null) return words.notDefined;
    return interval === null
      ? write(value)
      : `${write(value)} (${write(interval.low)} … ${write(interval.high)})`;
  };
  const part = (title: string, rows: readonly (readonly string[])[]) => [
    "",
    title,
    ...alignedRows(rows).map((row) => `  ${row}`),
  ];
  const evidence = (["sources", "groups", "segments", "codings"] as const).map((what) => [
    words[what],
    ...cases.map((each) => (each[what] === null ? "–" : String(each[what]))),
  ]);
  return [
    titles.join("  |  "),
    ...part(words.evidence, [
      ["", ...cases.map(({ id }) => id)],
      ...evidence,
      [words.accepted, ...cases.map(({ accepted, tried }) => `${accepted} / ${tried}`)],
    ]),
    ...part(words.measures, [
      [words.period, words.regime, words.measure, ...cases.map(({ id }) => id)],
      ...measures.map(({ periods, regime, measure, values }) => [
        [...new Set(periods.filter((id) => id !== null))].join(" / "),
        regime === null ? words.none : words[regime],
        measure,
        ...values.map((value) => shown(value, three)),
      ]),
    ]),
    ...part(words.propositions, [
      [words.proposition, ...cases.map(({ id }) => id)],
      ...propositions.map(({ id, verdicts }) => [
        id,
        ...verdicts.map((verdict) =>
          verdict === null ? words.none : `${words[verdict.verdict]}, ${shown(verdict, percent)}`,
        ),
      ]),
    ]),
    "",
    words.limits,
    ...limits.map((limit) => `  - ${limit[language]}`),
    "",
  ].join("\n");
}

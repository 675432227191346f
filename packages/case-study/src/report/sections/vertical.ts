import type { Study } from "../../study/Study.ts";
import { type VerticalMeasure, type VerticalRow, verticalMeasures } from "../../study/verticalRows.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { html, type Markup } from "../html.ts";
import { type MatrixLine, type MeasuredValue, measureMatrix } from "../measureMatrix.ts";
import { periodColumns } from "../sectorLines.ts";
import { sectorWordsOf } from "../sectorWords.ts";
import { togetherWordsOf } from "../togetherWords.ts";
import type { Language } from "../words.ts";

/** How much of each period's network runs between levels and how much within them, beside shuffled levels. */
export function verticalSection({ periods, ...study }: Study, language: Language): Markup {
  const words = togetherWordsOf(language);
  const cells = (
    of: (rows: readonly VerticalRow[]) => MeasuredValue | undefined,
    what: VerticalMeasure | "ties" | "unplaced",
  ) =>
    new Map(
      periods.flatMap(({ id, vertical }) => {
        const found = of(vertical);
        return found === undefined ? [] : [[id, { ...found, id: resultKeys.vertical(what, id).id }] as const];
      }),
    );
  const counted = (name: string, what: "ties" | "unplaced"): MatrixLine => ({
    ...{ name, counted: true },
    cells: cells(([row]) => row && { value: row[what] }, what),
  });
  const lines: MatrixLine[] = [
    ...verticalMeasures.map((measure) => ({
      name: words.vertical[measure],
      cells: cells((rows) => rows.find((row) => row.measure === measure), measure),
    })),
    counted(words.placed, "ties"),
    counted(words.unplaced, "unplaced"),
  ];
  const columns = periodColumns({ periods, ...study }, language);
  return html`<h3>${words.verticalTitle}</h3><p>${words.verticalAbout}</p>${measureMatrix(words.verticalTitle, sectorWordsOf(language).measure, columns, lines, language)}`;
}

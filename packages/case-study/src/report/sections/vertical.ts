import type { Study } from "../../study/Study.ts";
import { type VerticalRow, verticalMeasures } from "../../study/verticalRows.ts";
import { html, type Markup } from "../html.ts";
import { type MatrixLine, type MeasuredValue, measureMatrix } from "../measureMatrix.ts";
import { periodColumns } from "../sectorLines.ts";
import { sectorWordsOf } from "../sectorWords.ts";
import { togetherWordsOf } from "../togetherWords.ts";
import type { Language } from "../words.ts";

/** How much of each period's network runs between levels and how much within them, beside shuffled levels. */
export function verticalSection({ periods, ...study }: Study, language: Language): Markup {
  const words = togetherWordsOf(language);
  const cells = (of: (rows: readonly VerticalRow[]) => MeasuredValue | undefined) =>
    new Map(
      periods.flatMap(({ id, vertical }) => {
        const found = of(vertical);
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
  const counted = (name: string, of: (row: VerticalRow) => number): MatrixLine => ({
    ...{ name, counted: true },
    cells: cells(([row]) => row && { value: of(row) }),
  });
  const lines: MatrixLine[] = [
    ...verticalMeasures.map((measure) => ({
      name: words.vertical[measure],
      cells: cells((rows) => rows.find((row) => row.measure === measure)),
    })),
    counted(words.placed, ({ ties }) => ties),
    counted(words.unplaced, ({ unplaced }) => unplaced),
  ];
  const columns = periodColumns({ periods, ...study }, language);
  return html`<h3>${words.verticalTitle}</h3><p>${words.verticalAbout}</p>${measureMatrix(words.verticalTitle, sectorWordsOf(language).measure, columns, lines, language)}`;
}

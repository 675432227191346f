import type { ChanceBand } from "../study/sectors/SectorRow.ts";
import { html, type Markup } from "./html.ts";
import { numbered } from "./numbered.ts";
import { decimal } from "./numbers.ts";
import { reasonIn } from "./reasonIn.ts";
import { sectorWordsOf } from "./sectorWords.ts";
import { table } from "./table.ts";
import { type Language, wordsOf } from "./words.ts";

/** What a cell shows: a value, how far uncertain ties carry it, and what chance would give. */
export interface MeasuredValue {
  /** Id of the number. */
  readonly id?: string;
  readonly value: number | null;
  readonly interval?: { readonly low: number; readonly high: number } | null;
  readonly chance?: ChanceBand | null;
  /** Why something is `null`. */
  readonly reason?: string | null;
}

/** One row: its name, and its value in each column; a column may have none. */
export interface MatrixLine {
  readonly name: string;
  /** Whether it is counted: shown without decimals where it is whole. */
  readonly counted?: boolean;
  readonly cells: ReadonlyMap<string, MeasuredValue>;
}

/** Writes a number with three decimals, or one at most where things are counted. */
const written = (value: number, counted: boolean): string =>
  counted
    ? decimal(value, 1)
    : (value.toFixed(3) === "-0.000" ? "0.000" : value.toFixed(3)).replace("-", "−");

function cellOf({ cells, counted = false }: MatrixLine, column: string, language: Language): Markup | string {
  const measured = cells.get(column);
  if (measured === undefined) return "–";
  const { id, value, interval = null, chance = null } = measured;
  if (value === null) return html`<span class="note">${wordsOf(language).notDefined}</span>`;
  const { by, p } = sectorWordsOf(language);
  const range =
    interval &&
    html`<span class="under">${written(interval.low, counted)} … ${written(interval.high, counted)}</span>`;
  const beside =
    chance &&
    html`<span class="under">${by} ${written(chance.mean, false)}, ${p} ${written(chance.p, false)}</span>`;
  const shown = html`${written(value, counted)}${range}${beside}`;
  return id === undefined ? shown : numbered({ id }, shown);
}

/**
 * Draws measured values as a table, one row a measure and one column a period: value, interval under it, chance under
 * that. Says under the table why values are not defined; where none is, it says only that.
 */
export function measureMatrix(
  caption: string,
  head: string,
  columns: readonly { readonly id: string; readonly label: string }[],
  lines: readonly MatrixLine[],
  language: Language,
): Markup {
  if (lines.length === 0) return html`<p class="note">${wordsOf(language).notDefined}</p>`;
  const values = lines.flatMap(({ cells }) => [...cells.values()]);
  const reasons = new Set(values.flatMap(({ value, reason }) => (value === null && reason ? [reason] : [])));
  const why = [...reasons].map(
    (reason) => html`<p class="note">${sectorWordsOf(language).undefinedAs(reasonIn(reason, language))}</p>`,
  );
  if (why.length > 0 && values.every(({ value }) => value === null)) return html`${why}`;
  const drawn = table<MatrixLine>(
    caption,
    [
      { head, kind: "words", cell: ({ name }) => name },
      ...columns.map(({ id, label }) => ({
        head: label,
        kind: "number" as const,
        cell: (line: MatrixLine) => cellOf(line, id, language),
      })),
    ],
    lines,
  );
  return html`${drawn}${why}`;
}
